import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The measurements of scripts/bench, which says how to call it. */
public final class Bench {

  private static final String TRAKT =
      Path.of(System.getenv().getOrDefault("TRAKT_PROGRAM", "scripts/trakt"))
          .toAbsolutePath()
          .toString();

  /** How much was watched on each day. */
  private static final String DAYS =
      "map(.watched_at[:10]) | group_by(.) | map({day: .[0], plays: length}) | max_by(.plays)";

  private final Path home = Files.createTempDirectory("trakt-bench");
  private final Map<String, String> environment =
      new LinkedHashMap<>(
          Map.of(
              "TRAKT_BUILD",
              "never",
              "TRAKT_CLIENT_ID",
              "bench",
              "TRAKT_ACCESS_TOKEN",
              "sandbox-access-token",
              "TRAKT_CONFIG_DIR",
              home.resolve("config").toString(),
              "TRAKT_STATE_DIR",
              home.resolve("state").toString(),
              "TRAKT_CACHE_DIR",
              home.resolve("cache").toString()));

  private Bench() throws IOException {}

  public static void main(String[] arguments) throws Exception {
    List<String> numbers = Arrays.stream(arguments).skip(1).toList();
    String what = arguments.length == 0 ? "" : arguments[0];
    if (!what.equals("read")) {
      new Bench().start(numbers.isEmpty() ? 15 : Integer.parseInt(numbers.getFirst()));
    }
    if (!what.equals("start")) {
      new Bench().read(numbers.isEmpty() ? List.of("1000", "10000", "100000") : numbers);
    }
  }

  /** Each round runs every command once, in an order of its own, so that noise hits all alike. */
  private void start(int rounds) throws Exception {
    Process sandbox = serveSandbox(0);
    List<List<String>> commands = new ArrayList<>();
    commands.add(yardstick());
    commands.add(List.of(TRAKT, "--version"));
    commands.add(List.of(TRAKT, "--help"));
    commands.add(List.of(TRAKT, "help", "watchlist", "add"));
    commands.add(List.of("env", "-u", "TRAKT_ACCESS_TOKEN", TRAKT, "auth", "status"));
    commands.add(List.of(TRAKT, "calendar", "--scope", "all", "--json"));
    commands.add(List.of(TRAKT, "progress", "up-next"));
    commands.add(List.of(TRAKT, "watchlist", "add", "movie/dune-2021"));
    commands.add(List.of(TRAKT, "history", "add", "movie/dune-2021"));
    long[][] times = new long[commands.size()][rounds];
    for (int round = -2; round < rounds; round++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < commands.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(round));
      for (int i : order) {
        long begun = System.nanoTime();
        run(commands.get(i));
        if (round >= 0) { // the first two warm the disk up
          times[i][round] = System.nanoTime() - begun;
        }
      }
    }
    sandbox.destroy();
    System.out.printf(
        Locale.ROOT,
        "%-38s %6s %6s %6s %6s   (medians and best of %d rounds)%n",
        "",
        "ms",
        "ratio",
        "best",
        "ratio",
        rounds);
    for (int i = 0; i < commands.size(); i++) {
      double[] ratios = new double[rounds];
      double[] millis = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = (double) times[i][round] / times[0][round];
        millis[round] = times[i][round] / 1e6;
      }
      String name =
          String.join(" ", commands.get(i))
              .replace("env -u TRAKT_ACCESS_TOKEN ", "")
              .replace(TRAKT, "trakt");
      System.out.printf(
          Locale.ROOT,
          "%-38s %6.0f %6.2f %6.0f %6.2f%n",
          name,
          median(millis),
          median(ratios),
          best(times[i]) / 1e6,
          (double) best(times[i]) / best(times[0]));
    }
  }

  private void read(List<String> sizes) throws Exception {
    System.out.printf(
        Locale.ROOT, "%n%-9s %-20s %9s %10s %9s%n", "items", "", "seconds", "items/s", "peak MB");
    environment.put("OUT", home.resolve("page").toString());
    for (String size : sizes) {
      Process sandbox = serveSandbox(Integer.parseInt(size));
      row(size, "trakt popular", List.of(TRAKT, "movies", "popular", "--all-pages", "-o", "jsonl"));
      loop(size, "movies/popular?");
      row(size, "trakt history", List.of(TRAKT, "history", "list", "--all-pages", "-o", "jsonl"));
      loop(size, "sync/history?");
      row(size, "trakt history stats", List.of(TRAKT, "history", "stats", "--jq", ".plays"));
      loop(size, "sync/history?extended=full&");
      filter(size);
      sandbox.destroy();
    }
  }

  /**
   * What --jq adds to the reading of a list, beside the jq that is installed over the same list.
   */
  private void filter(String size) throws Exception {
    if (!isThere("jq")) {
      return;
    }
    List<String> list = List.of(TRAKT, "history", "list", "--all-pages");
    double whole = row(size, "trakt --json", with(list, "--json"));
    Path document = home.resolve("history.json");
    Files.copy(home.resolve("output"), document, StandardCopyOption.REPLACE_EXISTING);
    double ours = row(size, "trakt --jq", with(list, "--jq", DAYS)) - whole;
    double theirs = row(size, "jq", List.of("jq", "-c", DAYS, document.toString()));
    System.out.printf(
        Locale.ROOT, "%-9s %-20s %9.2f times jq%n", size, "--jq alone", ours / theirs);
  }

  private static List<String> with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Arrays.stream(more)).toList();
  }

  private void loop(String size, String path) throws Exception {
    if (isThere("curl") && isThere("jq")) {
      String script =
          "page=1; while :; do"
              + " curl -s --compressed -H 'trakt-api-key: bench' -H 'trakt-api-version: 2'"
              + " -H \"Authorization: Bearer $TRAKT_ACCESS_TOKEN\""
              + (" \"$TRAKT_API_URL/" + path + "page=$page&limit=250\"")
              + " | jq -c '.[]' >\"$OUT\";"
              + " [ -s \"$OUT\" ] || break; cat \"$OUT\"; page=$((page + 1)); done";
      row(size, "curl and jq", List.of("sh", "-c", script));
    }
  }

  /** Returns the seconds that it took. */
  private double row(String size, String name, List<String> command) throws Exception {
    Path output = home.resolve("output");
    long begun = System.nanoTime();
    Process process = process(command).redirectOutput(output.toFile()).start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentKilobytes(process.pid()));
      Thread.sleep(10);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    long items;
    try (var lines = Files.lines(output)) {
      items = lines.count();
    }
    System.out.printf(
        Locale.ROOT,
        "%-9s %-20s %9.2f %10.0f %9s%s%n",
        size,
        name,
        seconds,
        Long.parseLong(size) / seconds,
        peak == 0 || !name.startsWith("trakt") ? "" : Long.toString(peak / 1024),
        items == 1 || items >= Long.parseLong(size) ? "" : "   only " + items);
    return seconds;
  }

  /** The most memory that a process has had, where the system tells. */
  private static long residentKilobytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private Process serveSandbox(int items) throws IOException {
    environment.put("TRAKT_SANDBOX_ITEMS", Integer.toString(items));
    Process process =
        process(List.of(TRAKT, "sandbox")).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    String address =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    environment.put("TRAKT_API_URL", address);
    environment.put("TRAKT_AUTH_URL", address);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process;
  }

  private static List<String> yardstick() {
    for (String program : List.of("gh", "git", "curl")) {
      if (isThere(program)) {
        return List.of(program, "--version");
      }
    }
    return List.of("true");
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private void run(List<String> command) throws Exception {
    process(command).start().waitFor();
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TRAKT_"));
    builder.environment().putAll(environment);
    return builder
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** What others on the machine do only ever makes a run slower. */
  private static long best(long... times) {
    return Arrays.stream(times).min().orElseThrow();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
