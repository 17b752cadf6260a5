#!/bin/bash
# Starts the real wizard under Xvfb with a window manager, on the practice server, and goes by the keyboard from
# the first page to a step. Each page's arrival is read off the window's title. Usage: xvfb.sh MAILMEND OUTPUT_DIR
# Exit code 77: skipped, because a program that it needs is not there.
set -euo pipefail
mailmend=$1
out=$2
for program in Xvfb openbox xdotool import; do
    if ! command -v $program >/dev/null; then
        echo "SKIPPED: $program is not installed"
        exit 77
    fi
done
mkdir -p "$out"
scratch=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT

# The server chooses a free display itself and says which.
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$scratch/display" 2>"$scratch/xvfb.log" &
pids+=($!)
for _ in $(seq 200); do [ -s "$scratch/display" ] && break; sleep 0.05; done
export DISPLAY=:$(cat "$scratch/display")
openbox >"$scratch/openbox.log" 2>&1 &
pids+=($!)
# A window that comes while the manager is still starting may never be shown.
for _ in $(seq 200); do xdotool get_num_desktops >/dev/null 2>&1 && break; sleep 0.05; done
export MAILMEND_DATA_DIR=$scratch/data MAILMEND_CONFIG_DIR=$scratch/config XDG_RUNTIME_DIR=$scratch
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
"$mailmend" --practice wrong-password --no-internet-checks >"$scratch/mailmend.log" 2>&1 &
wizard=$!
pids+=($wizard)

fail() {
    echo "FAILED: $1"
    cat "$scratch/mailmend.log"
    import -window root "$out/x11-failure.png" || true
    exit 1
}
window=""
# Waits until the wizard's window has this title, then takes its picture.
expect() {
    for _ in $(seq 400); do
        kill -0 $wizard 2>/dev/null || fail "mailmend ended before \"$1\""
        window=$(xdotool search --onlyvisible --pid $wizard --name "^$1" 2>/dev/null | head -1 || true)
        [ -n "$window" ] && break
        sleep 0.05
    done
    [ -n "$window" ] || fail "no window \"$1\""
    sleep 1 # the page's first paint, for the picture alone
    import -window "$window" "$out/x11-$2.png"
    echo "reached: $1"
}

expect "What do you see?" start
xdotool windowfocus --sync "$window"
xdotool type --delay 10 "Task Sending reported error (0x800CCC92): login failed"
import -window "$window" "$out/x11-typed.png"
xdotool key ctrl+Return
expect "Which account?" account
xdotool key Return
expect "Checking" check
# The button that leads on has the focus; until the check is done it does nothing.
for _ in $(seq 100); do
    xdotool key Return
    sleep 0.2
    xdotool search --onlyvisible --pid $wizard --name "^What is wrong" >/dev/null 2>&1 && break
done
expect "What is wrong" verdict
xdotool key Return
expect "Step " step
xdotool key ctrl+l
expect "Error codes" codes
xdotool key Escape
sleep 0.3
# Closing writes the session down.
xdotool key alt+F4
for _ in $(seq 100); do kill -0 $wizard 2>/dev/null || break; sleep 0.05; done
kill -0 $wizard 2>/dev/null && fail "the window did not close"
wait $wizard || fail "mailmend ended with $?"
journals=("$scratch"/data/sessions/*/journal.jsonl)
[ -s "${journals[0]}" ] || fail "no journal was written"
grep -q practice.test "${journals[0]}" || fail "the account is not in the journal"
grep -rq '"practice"' "$scratch/data" && fail "the password is on the disk"
echo "PASSED"
