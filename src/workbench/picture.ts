import { chromium } from "playwright-core";
import { serve } from "./serve";

// npm run picture   takes the picture at the top of README.md: the workbench with a sheet that was just made

const PICTURE = "assets/workbench.png";
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const { address, stop } = await serve();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(`${address}?language=th`);
await page.locator("html[data-ready=yes]").waitFor();
const pane = page.frameLocator("#pane");
await pane.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
await pane.getByRole("heading", { name: /แบบรายงาน \d+ หน้า/ }).waitFor();
await pane.getByRole("button", { name: "จัดทำแบบรายงาน" }).click();
await pane.getByRole("button", { name: "ไปที่แบบรายงาน" }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: PICTURE });
await browser.close();
await stop();
process.stdout.write(`${PICTURE}\n`);
