package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what published documents have changed against the contract of this client. It is no command
 * of the client: {@code scripts/update-api-spec.sh} runs it.
 */
public final class SpecDrift {

  /** Nothing has changed. */
  public static final int SAME = 0;

  /** Something has changed. */
  public static final int CHANGED = 1;

  /** It could not be found out. */
  public static final int TROUBLE = 2;

  private static final String JSON = "--json";
  private static final String KNOWN = "known-differences.tsv";

  private final PrintStream out;
  private final PrintStream err;

  /** Prints to these two. */
  public SpecDrift(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs and ends the process with the code of {@link #run}. */
  public static void main(String... arguments) {
    try (PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err)) {
      int code = new SpecDrift(out, err).run(List.of(arguments));
      out.flush();
      System.exit(code);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Compares and prints. Differences that a file {@code known-differences.tsv} beside the contract
   * lists are left out.
   *
   * @param arguments {@code --json} or nothing, the contract, then published documents, API
   *     Blueprint or OpenAPI
   * @return {@link #SAME}, {@link #CHANGED} or {@link #TROUBLE}
   */
  public int run(List<String> arguments) {
    List<String> files = arguments.stream().filter(argument -> !argument.equals(JSON)).toList();
    if (files.size() < 2) {
      err.println("Name the contract and at least one published document.");
      return TROUBLE;
    }
    try {
      Blueprint contract = blueprint(files.getFirst(), text(files.getFirst()));
      List<KnownDifference> known = known(files.getFirst());
      List<Difference> differences = new ArrayList<>();
      for (String file : files.subList(1, files.size())) {
        compare(contract, file).stream()
            .filter(difference -> known.stream().noneMatch(line -> line.covers(difference)))
            .forEach(differences::add);
      }
      print(differences, arguments.contains(JSON));
      return differences.isEmpty() ? SAME : CHANGED;
    } catch (Unusable e) {
      err.println(e.getMessage());
      return TROUBLE;
    }
  }

  private static List<KnownDifference> known(String contract) {
    Path table = Path.of(contract).resolveSibling(KNOWN);
    return Files.exists(table) ? KnownDifference.read(text(table.toString())) : List.of();
  }

  private static List<Difference> compare(Blueprint contract, String file) {
    String text = text(file);
    if (text.stripLeading().startsWith("{")) {
      return Comparison.compare(contract, "openapi", openApi(file, text));
    }
    return Comparison.compare(contract, "blueprint", Facts.of(blueprint(file, text)));
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new Unusable(file + " cannot be read.", e);
    }
  }

  private static Blueprint blueprint(String file, String text) {
    Blueprint blueprint = Blueprint.read(text);
    if (blueprint.operations().isEmpty()) {
      throw new Unusable(file + " is no API Blueprint with operations.");
    }
    return blueprint;
  }

  private static List<Facts> openApi(String file, String text) {
    List<Facts> operations;
    try {
      operations = OpenApi.read(text);
    } catch (UnreadableJson e) {
      throw new Unusable(file + " is no OpenAPI document: " + e.getMessage() + ".", e);
    }
    if (operations.isEmpty()) {
      throw new Unusable(file + " is no OpenAPI document with operations.");
    }
    return operations;
  }

  private void print(List<Difference> differences, boolean asJson) {
    if (asJson) {
      out.println(Json.write(differences.stream().map(SpecDrift::members).toList()));
      return;
    }
    String heading = "";
    for (Difference difference : differences) {
      String next = difference.document() + ": " + difference.operation();
      if (!next.equals(heading)) {
        out.println(next);
        heading = next;
      }
      out.println("  " + difference.text());
    }
  }

  private static Map<String, String> members(Difference difference) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("document", difference.document());
    members.put("operation", difference.operation());
    members.put("kind", difference.kind());
    members.put("subject", difference.subject());
    return members;
  }

  /** A document that cannot be compared; the message says which and why. */
  private static final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }

    Unusable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
