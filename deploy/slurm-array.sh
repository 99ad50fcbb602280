#!/usr/bin/env bash
# sbatch --array=1-4 deploy/slurm-array.sh INPUTS OUTPUT
# then: budgetrender merge-runs OUTPUT-1 OUTPUT-2 OUTPUT-3 OUTPUT-4 -o OUTPUT --expect INPUTS
#SBATCH --job-name=budgets
#SBATCH --cpus-per-task=1
set -u
"${BUDGETRENDER:-budgetrender}" render "$1" -o "$2-$SLURM_ARRAY_TASK_ID" --jobs "${SLURM_CPUS_PER_TASK:-1}" \
    --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"
# Exit code 1 only says that some documents have errors.
[ $? -le 1 ]
