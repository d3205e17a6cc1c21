// SPDX-License-Identifier: GPL-3.0-or-later
// escpos_raster.mjs MODULES PICTURE ROUNDS OUTPUT: the other neighbour of SlipBench, the most used library of npm for receipt
// printers. As escpos_raster.py says; the packages stand in MODULES (scripts/bench puts them there).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, path, rounds, output] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const name = "@point-of-sale/receipt-printer-encoder";
const { PNG } = require("pngjs");
const loaded = require(name);
const Encoder = loaded.default ?? loaded;
const { version } = JSON.parse(readFileSync(`${modules}/node_modules/${name}/package.json`));

const page = PNG.sync.read(readFileSync(path));
const white = Buffer.alloc(page.width * (8 * Math.ceil(page.height / 8) - page.height) * 4, 255);
// It takes heights of whole bytes alone.
const picture = { data: new Uint8ClampedArray(Buffer.concat([page.data, white])), width: page.width,
    height: 8 * Math.ceil(page.height / 8) };
const times = [];
let commands;
for (let round = 0; round < Number(rounds); ++round) {
    const begin = process.hrtime.bigint();
    commands = new Encoder({ language: "esc-pos", imageMode: "raster", columns: 48 })
        .image(picture, picture.width, picture.height, "threshold", 128).encode();
    times.push(Number(process.hrtime.bigint() - begin) / 1e6);
}
writeFileSync(output, commands);
times.sort((one, other) => one - other);
console.log(`${name} ${version}\t${times[Math.floor(times.length / 2)].toFixed(4)}`);
