# Sourced, not run: where this machine's own apt fetches a release from.

# apt_mirror CODENAME: the archive for that release in deb822 or one-line sources; nothing where there is none.
apt_mirror() {
    awk -v suite="$1" '
        FNR == 1 { uri = ""; match_suite = 0; off = 0 }
        FILENAME ~ /\.sources$/ {
            if (/^[[:space:]]*$/) { uri = ""; match_suite = 0; off = 0; next }
            if (/^Enabled:[[:space:]]*no/) off = 1
            if (/^URIs:/) uri = $2
            if (/^Suites:/) { match_suite = 0; for (i = 2; i <= NF; i++) if ($i == suite) match_suite = 1 }
            if (uri != "" && match_suite && !off) { print uri; exit }
            next
        }
        /^deb[[:space:]]/ {
            line = $0; sub(/\[[^]]*\]/, "", line); n = split(line, part, /[[:space:]]+/)
            if (n >= 3 && part[3] == suite) { print part[2]; exit }
        }' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true # a list that is not there is no failure
}
