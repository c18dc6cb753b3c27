# To be sourced, with java_home and app set: how a checkout runs the JVM. A package does by the same options.

MALLOC_TOP_PAD_=4194304 MALLOC_ARENA_MAX=1
export MALLOC_TOP_PAD_ MALLOC_ARENA_MAX

# Takes "exec" or nothing, then further options and what is to be run.
# -Xmn, SurvivorRatio: what a page of items leaves behind is cleared early, and what of it is in use then stays
# among the young, for the old are not cleared while there is memory: so long lists take little of it.
# -Xlog:disable, -PrintWarnings: whatever the JVM has to say about its caches.
# The rest is told in scripts/package/image.sh.
jvm() {
  exec=$1
  shift
  $exec "$java_home/bin/java" \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=10 -XX:-UsePerfData \
    -Xmn14m -XX:SurvivorRatio=2 \
    -Xlog:disable -XX:-PrintWarnings \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining \
    -Djdk.reflect.useNativeAccessorOnly=true '-Dpicocli.converters.excludes=java.*' \
    -Dpicocli.disable.closures=true "-Dtrakt.help=$app/help" "$@"
}
