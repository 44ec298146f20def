import { expect, it } from "@jest/globals";
import { fileFormula, usesAddIn } from "../../src/xlsx/formulas";

it.each([
  "=KPI.TIER(A1,1,2,3)",
  '=IF([@x]="","",KPI.SCORE([@x]))',
  "=1+kpi.score(A1)",
  '="a ""KPI.x"" "&KPI.THAI(A1)',
  "='KPI.64'!A1&KPI.THAI(A1)",
])("%s needs the add-in", (formula) => {
  expect(usesAddIn(formula)).toBe(true);
});

it.each([
  '=IF(A1="KPI.SCORE(1)",1,2)',
  '="say ""KPI.x"""',
  "='KPI.64'!A1",
  "=SUM(T[KPI.a])",
  "=MYKPI.X(1)",
  "=A.KPI.X",
])("%s does without the add-in", (formula) => {
  expect(usesAddIn(formula)).toBe(false);
});

it.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=IF([@คะแนน]="","",[@คะแนน]*2)', 'IF(T[[#This Row],[คะแนน]]="","",T[[#This Row],[คะแนน]]*2)'],
  ["=KPI_Steps[@Done]", "KPI_Steps[[#This Row],[Done]]"],
  ["=Steps[@[Done by]]", "Steps[[#This Row],[Done by]]"],
  ["=SUM([@[Q 1]:[Q 4]])", "SUM(T[[#This Row],[Q 1]:[Q 4]])"],
  ["=[@[a']b]]&[@c]", "T[[#This Row],[a']b]]&T[[#This Row],[c]]"],
  ["=[@]", "T[#This Row]"],
  ['="[@x] is kept"&A1', '"[@x] is kept"&A1'],
  ["='[@x] 1'!A1", "'[@x] 1'!A1"],
  ["=SUM(T[x])", "SUM(T[x])"],
  ["=IFNA(XLOOKUP(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
  ["=_xlfn.IFNA(A1,0)", "_xlfn.IFNA(A1,0)"],
  ["=IFS_1+CONCATENATE(A1)", "IFS_1+CONCATENATE(A1)"],
])("%s stands in the file as %s", (formula, written) => {
  expect(fileFormula(formula, "T")).toBe(written);
});
