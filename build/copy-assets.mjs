// tsc compiles .ts only: the tables, weights and schemas that sources read at run time are copied beside them.
import { chmodSync, cpSync } from "node:fs";

const isAsset = (path) => !path.endsWith(".ts");
for (const folder of ["src", "rules"]) {
  cpSync(folder, `dist/${folder}`, { recursive: true, filter: (path) => !/\.[a-z]+$/.test(path) || isAsset(path) });
}

// npm makes the command executable when it links the package, but not when it is built again.
chmodSync("dist/src/cli.js", 0o755);
