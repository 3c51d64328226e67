import { benchBigFile } from "./benchBigFile";
import { benchChecks } from "./benchChecks";
import { benchFirstLoad } from "./benchFirstLoad";
import { benchManyFiles } from "./benchManyFiles";
import { benchNearNames } from "./benchNearNames";
import { benchOpening } from "./benchOpening";
import { benchTraffic } from "./benchTraffic";

/** All benchmarks: ratios and counts alone, since times say more of the machine than of the program. */
async function bench(): Promise<void> {
  benchNearNames();
  await benchManyFiles();
  benchBigFile();
  await benchChecks();
  await benchTraffic();
  benchFirstLoad();
  await benchOpening();
}

void bench();
