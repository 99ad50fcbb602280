#!/usr/bin/env bash
# Kills a bulk run with SIGKILL at random moments, resumes it each time, and compares the folder with an undisturbed run's.
# Usage: BUDGETRENDER=/path/to/budgetrender tests/bulk-kill.sh INPUTS [KILLS]
set -uo pipefail
program=${BUDGETRENDER:-budgetrender}
inputs=$1
kills=${2:-20}
work=$(mktemp -d)
RANDOM=1

started=$(date +%s%N)
"$program" render "$inputs" -o "$work/whole" >/dev/null 2>&1
[ $? -le 1 ] || { echo "the undisturbed run failed" >&2; exit 1; }
# Twenty moments spread over one run's length, so that the later ones also meet a nearly finished folder.
slot=$((($(date +%s%N) - started) / 1000000 / kills + 1))

killed=0
for _ in $(seq "$kills"); do
    "$program" render "$inputs" -o "$work/killed" >/dev/null 2>&1 &
    pid=$!
    sleep "$(awk -v ms=$((300 + slot / 2 + RANDOM % slot)) 'BEGIN {print ms / 1000}')"
    kill -9 "$pid" 2>/dev/null && killed=$((killed + 1))
    wait "$pid" 2>/dev/null
    # Whatever the journal says is there must be there, whole.
    python3 - "$work/killed" <<'PY' || exit 1
import hashlib, json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
journal = folder / ".budgetrender" / "journal.jsonl"
for line in journal.read_text("utf-8").splitlines() if journal.exists() else []:
    try:
        entry = json.loads(line)
    except ValueError:
        continue
    for file in entry["files"]:
        if hashlib.sha256((folder / file["name"]).read_bytes()).hexdigest() != file["sha256"]:
            sys.exit(f"half-written: {file['name']}")
PY
done

"$program" render "$inputs" -o "$work/killed" >/dev/null 2>&1
[ $? -le 1 ] || { echo "the resumed run failed" >&2; exit 1; }
diff -r "$work/whole" "$work/killed" || { echo "the folders differ: $work" >&2; exit 1; }
echo "killed $killed times, resumed: the same $(find "$work/whole" -type f | wc -l) files, byte for byte"
rm -rf "$work"
