#!/usr/bin/env bash
# Runs the Slurm array and the GNU parallel line for real, on one machine with Debian's slurm-wlm, munge and parallel,
# and compares both with an undivided run. Needs root, because the daemons do.
# Usage: BUDGETRENDER=/path/to/budgetrender deploy/try-slurm.sh INPUTS
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
inputs=$1
work=$(mktemp -d)
export BUDGETRENDER

if ! command -v sbatch >/dev/null || ! command -v parallel >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge parallel >/dev/null
fi

# start NAME COMMAND…: a daemon that is not there yet; it is stopped when the script ends.
started=()
start() {
    pgrep -x "$1" >/dev/null && return
    "${@:2}"
    started+=("$1")
}
trap 'for daemon in "${started[@]}"; do kill $(pgrep -x "$daemon"); done' EXIT

start_slurm() {
    local host cores
    host=$(hostname -s)
    cores=$(nproc)
    mkdir -p /etc/slurm /run/munge /var/spool/slurm /var/log/slurm
    cat > /etc/slurm/slurm.conf <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
StateSaveLocation=/var/spool/slurm
SlurmdSpoolDir=/var/spool/slurm/d
SlurmctldLogFile=/var/log/slurm/slurmctld.log
SlurmdLogFile=/var/log/slurm/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=$cores State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
    [ -f /etc/munge/munge.key ] || mungekey --create
    chown -R munge:munge /run/munge /etc/munge /var/lib/munge /var/log/munge
    start munged setpriv --reuid munge --regid munge --clear-groups munged
    start slurmctld slurmctld
    start slurmd slurmd
    for _ in $(seq 30); do
        sinfo -h -o %t 2>/dev/null | grep -q idle && return
        sleep 1
    done
    echo "Slurm did not come up; see /var/log/slurm" >&2
    exit 1
}

code=0
"$BUDGETRENDER" render "$inputs" -o "$work/whole" || code=$?
[ $code -le 1 ]

start_slurm
sbatch --wait --array=1-4 --output="$work/slurm-%a.log" "$here/slurm-array.sh" "$inputs" "$work/slurm"
"$BUDGETRENDER" merge-runs "$work"/slurm-{1,2,3,4} -o "$work/slurm" --expect "$inputs" || [ $? -le 1 ]
diff -r "$work/whole" "$work/slurm" && echo "Slurm array: the same as the undivided run"

"$here/gnu-parallel.sh" "$inputs" "$work/parallel" 4 || [ $? -le 1 ]
diff -r "$work/whole" "$work/parallel" && echo "GNU parallel: the same as the undivided run"
rm -rf "$work"
