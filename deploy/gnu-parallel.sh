#!/usr/bin/env bash
# deploy/gnu-parallel.sh INPUTS OUTPUT SHARES; add --sshlogin to spread the shares over machines with a common file system.
set -u
parallel --halt never "${BUDGETRENDER:-budgetrender}" render "$1" -o "$2-{}" --jobs 1 --shard "{}/$3" ::: $(seq "$3")
"${BUDGETRENDER:-budgetrender}" merge-runs $(seq -f "$2-%g" "$3") -o "$2" --expect "$1"
