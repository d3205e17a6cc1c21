#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  @point-of-sale/receipt-printer-encoder 4.0.1 (npm), Node.js 18 or later
# Guess:    text outside the printer's code page is an error or changes the code page, as the encoder knows fifty of them; a number that
#           does not fit into its right-aligned column is an error or moves the column.
# Behaviour: neither says anything. Cyrillic becomes question marks unless another code page was asked for; a number is broken
#           in the middle of its digits, so that 1234567890123.45 reads as 1234567890 with 123.45 below it.
# Seen:     ????? 1 500,00 ?   |   Coffee and1234567890 / 123.45
# For us:   amounts on paper are measured, and slips go to their printers as pictures (decision 0034).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @point-of-sale/receipt-printer-encoder@4.0.1 >/dev/null

cat >try.mjs <<'END'
import Encoder from "@point-of-sale/receipt-printer-encoder";
const make = () => new Encoder({ columns: 42 }).initialize();
const shown = (bytes) => Buffer.from(bytes).toString("latin1").replace(/[^\x20-\x7e\n]/g, "");
console.log(shown(make().text("Сумма 1 500,00 ₴").encode()));
const cells = [["Coffee and cake", "1234567890123.45"]];
console.log(shown(make().table([{ width: 10 }, { width: 10, align: "right" }], cells).encode()));
END
node try.mjs | tee seen
fail() { echo "This is no longer so: $1" >&2; exit 1; }
grep -q '????? 1 500,00 ?' seen || fail "Cyrillic without an asked-for code page is printed as question marks"
grep -q '1234567890$' seen && grep -q '  *123\.45$' seen || fail "a number is broken in the middle"
echo "As seen: no error, question marks for letters, and a number on two lines."
