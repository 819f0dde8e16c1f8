#!/usr/bin/env bash
# Measures whole programs: start to the unlock prompt, the window with a case open (each page's time and resident memory,
# offscreen and under Xvfb, also with a case of 50,000 events), import and annotation of a VCF beside bcftools query, import of a large Bundle (MB/s, peak memory), pharmacogenes of a
# whole genome beside bcftools query of the same regions, a batch of people and a training beside the XGBoost command-line tool.
#   tests/bench/whole.sh [BUILD-FOLDER]     (default: build/bench; RUNS, EVENTS, RECORDS, RESOURCES, GENOME, PEOPLE change the sizes; TRAINING is the folder of icb-response's table)
set -euo pipefail
cd "$(dirname "$0")/../.."

build="${1:-build/bench}"
runs="${RUNS:-10}"
records="${RECORDS:-100000}"
resources="${RESOURCES:-60000}"
genome="${GENOME:-5000000}"
people="${PEOPLE:-100000}"
events="${EVENTS:-50000}"
training="${TRAINING:-}"
cli="$build/app/cli/consilium-cli"
bench="$build/tests/bench"
for program in "$cli" "$build/app/desktop/consilium" "$bench/start_bench" "$bench/bench_files"; do
    [ -x "$program" ] || {
        echo "$program is missing: cmake --preset bench && cmake --build --preset bench" >&2
        exit 1
    }
done

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
export XDG_RUNTIME_DIR="$folder" XDG_CONFIG_HOME="$folder/settings" # the defaults, not what this person chose
passphrase=(--passphrase-file resources/demo/passphrase.txt)
has() { command -v "$1" >/dev/null || { echo "   not measured: $1 is not installed" && return 1; }; }
rate() { awk -v bytes="$1" -v seconds="$2" 'BEGIN { printf "%.1f MB/s", bytes / 1e6 / seconds }'; }
# Seconds and peak KiB of a command, into $seconds and $peak.
timed() {
    /usr/bin/time -f '%e %M' -o "$folder/time" "$@" >"$folder/answer"
    read -r seconds peak <"$folder/time"
}
# Milliseconds, the median of $runs runs; $1 is done before each.
typical() {
    hyperfine --runs "$runs" --warmup 1 --shell=none --prepare "$1" --export-csv "$folder/times.csv" "$2" >/dev/null 2>&1 ||
        { echo "failed: $2" >&2; exit 1; }
    awk -F, 'NR == 2 { printf "%.0f", $(NF - 4) * 1000 }' "$folder/times.csv"
}

echo "Machine: $(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg), $QT_QPA_PLATFORM"

echo
echo "1. The window"
demo="$folder/demo.consilium"
"$cli" store create "$demo" "${passphrase[@]}" >/dev/null
for case in lung melanoma breast; do
    "$cli" import --store "$demo" "${passphrase[@]}" resources/demo/$case/* >/dev/null
done
long="$folder/long.consilium"
"$bench/bench_files" story "$events" "$folder/story.json"
"$cli" store create "$long" "${passphrase[@]}" >/dev/null
"$cli" import --store "$long" "${passphrase[@]}" "$folder/story.json" >/dev/null
window() {
    echo "$QT_QPA_PLATFORM:"
    "$bench/start_bench" --starts "$((runs * 2))"
    if has hyperfine; then
        visit="$bench/start_bench --store $demo ${passphrase[*]}"
        echo "whole process to the unlock prompt: $(typical true "$visit --until prompt") ms," \
            "unlocked: $(typical true "$visit --until patients") ms, a case open: $(typical true "$visit --until case") ms"
    fi
    "$bench/start_bench" --store "$demo" "${passphrase[@]}" --patients 3 --rounds "$runs"
    echo "A case of $events events:"
    "$bench/start_bench" --store "$long" "${passphrase[@]}" --rounds "$runs"
}
window
if has xvfb-run; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 3840x2160x24" bash -c "$(declare -f window has typical); $(declare -p bench runs demo long folder passphrase events); window"
fi
# The program itself on its tour of every screen: what is resident from the first picture of the case on.
mkdir "$folder/tour"
"$build/app/desktop/consilium" --store "$long" "${passphrase[@]}" --tour "$folder/tour" --languages en --sizes 1366x768 >/dev/null &
tour=$!
most=0
while kill -0 "$tour" 2>/dev/null; do
    now=$(awk '/^VmRSS/ { print $2 }' "/proc/$tour/status" 2>/dev/null || true)
    if [ -n "$now" ] && [ -n "$(find "$folder/tour" -name '03-*.png' -print -quit)" ] && [ "$now" -gt "$most" ]; then
        most=$now
    fi
    sleep 0.05
done
wait "$tour"
echo "consilium --tour of $events events, all screens, two themes: at most $((most / 1024)) MiB resident with the case open"

echo
echo "2. A VCF of $records records, one in 50 changes a protein"
"$bench/bench_files" vcf "$records" 50 "$folder/bench.vcf"
"$bench/bench_files" bundle 1 5 "$folder/person.json"
if has hyperfine; then
    import="$cli import --store $folder/run.consilium ${passphrase[*]} $folder/person.json"
    fresh="sh -c 'rm -rf $folder/run.consilium && cp -r $folder/empty.consilium $folder/run.consilium'"
    "$cli" store create "$folder/empty.consilium" "${passphrase[@]}" >/dev/null
    unlock=$(typical "$fresh" "$import")
    whole=$(typical "$fresh" "$import $folder/bench.vcf")
    echo "consilium-cli import of a small record alone (unlocking in it)   $unlock ms"
    echo "consilium-cli import of it and the VCF                           $whole ms"
    echo "   for the VCF alone                                             $((whole - unlock)) ms"
    annotate=$(typical true "$cli annotate $folder/bench.vcf --tumour LUAD --json")
    echo "consilium-cli annotate: findings with tier, points, statements   $annotate ms"
    if has bcftools; then
        for columns in '%CHROM %POS %REF %ALT' '%CHROM %POS %REF %ALT %FILTER %INFO/CSQ[ %GT %AD %DP]'; do
            query=$(typical true "bcftools query -f '$columns\n' -o /dev/null $folder/bench.vcf")
            awk -v ours="$((whole - unlock))" -v annotate="$annotate" -v theirs="$query" -v columns="$columns" \
                'BEGIN { printf "bcftools query of %s: %d ms; import takes %.1f, annotate %.1f times as long\n", columns, theirs, ours / theirs, annotate / theirs }'
        done
    fi
fi

echo
echo "3. A FHIR Bundle of $resources resources"
if [ -x /usr/bin/time ]; then
    for people in $((resources / 100)) 1; do
        "$bench/bench_files" bundle "$people" "$((resources / people))" "$folder/bundle.json"
        size=$(stat -c %s "$folder/bundle.json")
        rm -rf "$folder/run.consilium"
        "$cli" store create "$folder/run.consilium" "${passphrase[@]}" >/dev/null
        import=("$cli" import --store "$folder/run.consilium" "${passphrase[@]}" "$folder/bundle.json")
        timed "${import[@]}"
        echo "$people people, $((size / 1000000)) MB: $(rate "$size" "$seconds"), $seconds s, peak $((peak / 1024)) MiB," \
            "store $(du -sm "$folder/run.consilium" | cut -f1) MiB"
        timed "${import[@]}"
        echo "   the same file again: $seconds s, peak $((peak / 1024)) MiB"
    done
else
    echo "   not measured: /usr/bin/time is not installed"
fi

echo
echo "4. Pharmacogenes of a genome of $genome records"
if has bcftools && has hyperfine; then
    "$bench/bench_files" genome "$genome" "$folder/genome.vcf"
    "$bench/bench_files" regions "$folder/regions.tsv"
    sort -k1,1 -k2,2n -o "$folder/regions.tsv" "$folder/regions.tsv"
    bcftools view --no-version -Oz -o "$folder/genome.vcf.gz" "$folder/genome.vcf"
    for index in tbi none; do
        rm -f "$folder/genome.vcf.gz.tbi"
        [ $index = none ] || bcftools index -t "$folder/genome.vcf.gz"
        echo "$(stat -c %s "$folder/genome.vcf.gz" | awk '{ printf "%d MB", $1 / 1e6 }') bgzipped, index: $index"
        for form in "" "--json"; do
            pgx="$cli pgx --vcf $folder/genome.vcf.gz $form"
            [ $index = tbi ] && echo "   consilium-cli pgx $form: $(typical true "$pgx") ms"
        done
        # shellcheck disable=SC2086
        timed $pgx
        echo "   once: $seconds s, peak $((peak / 1024)) MiB"
        flag=-R
        [ $index = tbi ] || flag=-T
        query="bcftools query $flag $folder/regions.tsv -f '%CHROM %POS %REF %ALT[ %GT]\n' -o /dev/null $folder/genome.vcf.gz"
        if [ $index = tbi ]; then
            echo "   bcftools query $flag: $(typical true "$query") ms"
        else
            timed bash -c "$query"
            echo "   bcftools query $flag, once: $seconds s"
        fi
    done
fi

echo
echo "5. A model: $people people, and its training"
if has xgboost && has hyperfine; then
    "$bench/bench_files" rows icb-response "$people" "$folder/people.csv" "$folder/encoded.csv"
    csv='?format=csv&label_column=0'
    cat >"$folder/predict.conf" <<END
task=pred
model_in="resources/models/icb-response/model.ubj"
test:data="$folder/encoded.csv$csv"
name_pred="$folder/predicted.txt"
nthread=1
silent=1
END
    ours=$(typical true "$cli model predict icb-response --input $folder/people.csv")
    theirs=$(typical true "xgboost $folder/predict.conf")
    echo "consilium-cli model predict, with interval, linear reader, blend, applicability: $ours ms"
    awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "xgboost task=pred, the trees alone: %d ms; ours takes %.1f times as long\n", theirs, ours / theirs }'
    head -1500 "$folder/encoded.csv" >"$folder/few.csv"
    cat >"$folder/train.conf" <<END
task=train
objective=binary:logistic
max_depth=3
eta=0.04
subsample=0.7
num_round=600
nthread=1
data="$folder/few.csv$csv"
model_out="$folder/trained.ubj"
silent=1
END
    theirs=$(typical true "xgboost $folder/train.conf")
    echo "xgboost task=train, 1500 people, 600 rounds, one fit: $theirs ms"
    if [ -n "$training" ]; then
        timed "$cli" model train resources/recipes/icb-response.json --data "$training" --out "$folder/trained"
        awk -v ours="$seconds" -v theirs="$theirs" 'BEGIN { printf "consilium-cli model train icb-response, nested cross-validation, blend, calibration, bootstraps: %.0f s, as %.0f such fits\n", ours, ours * 1000 / theirs }'
    fi
fi
