package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what published documents have changed against the contract of this client. It is a tool for
 * those who write the client and no part of it: {@code scripts/update-api-spec.sh} runs it.
 */
public final class SpecDrift {

  /** Nothing has changed. */
  public static final int SAME = 0;

  /** Something has changed. */
  public static final int CHANGED = 1;

  /** It could not be found out. */
  public static final int TROUBLE = 2;

  /** What differences to an API Blueprint are filed under. */
  static final String BLUEPRINT = "blueprint";

  /** What differences to an OpenAPI document are filed under. */
  static final String OPENAPI = "openapi";

  private static final String JSON = "--json";
  private static final String ACCEPT = "--accept";
  private static final String KNOWN = "known-differences.tsv";
  private static final String ACCEPTED = "accepted-differences.tsv";

  /** A document that has lost so many operations at once, and so large a part, is not whole. */
  private static final int MANY = 5;

  private static final int PART = 20;

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
   * Compares and prints. Left out are the differences that the tables beside the contract list:
   * {@code known-differences.tsv}, what is meant to be, and {@code accepted-differences.tsv}, what
   * was there before. Lines of theirs that match nothing are printed too.
   *
   * @param arguments {@code --json} or {@code --accept}, which writes what it would print to the
   *     second table, or nothing; then the contract and published documents, API Blueprint or
   *     OpenAPI
   * @return {@link #SAME}, {@link #CHANGED} or {@link #TROUBLE}
   */
  public int run(List<String> arguments) {
    Set<String> options = Set.of(JSON, ACCEPT);
    List<String> files =
        arguments.stream().filter(argument -> !options.contains(argument)).toList();
    if (files.size() < 2) {
      err.println("Name the contract and at least one published document.");
      return TROUBLE;
    }
    try {
      return compare(files, arguments.contains(JSON), arguments.contains(ACCEPT));
    } catch (Unusable e) {
      err.println(e.getMessage());
      return TROUBLE;
    }
  }

  private int compare(List<String> files, boolean asJson, boolean accept) {
    Blueprint contract = PublishedDocument.contract(files.getFirst());
    Path folder = Path.of(files.getFirst());
    DifferenceTable known = DifferenceTable.read(folder.resolveSibling(KNOWN));
    DifferenceTable accepted = DifferenceTable.read(folder.resolveSibling(ACCEPTED));
    Set<String> compared = new TreeSet<>();
    Set<Difference> all = new TreeSet<>();
    boolean trouble = false;
    for (String file : files.subList(1, files.size())) {
      try {
        PublishedDocument document = PublishedDocument.read(file);
        List<Difference> found =
            Comparison.compare(contract, document.kind(), document.operations());
        if (!accept) {
          refuseCut(file, contract, accepted.without(known.without(found)));
        }
        all.addAll(found);
        compared.add(document.kind());
      } catch (Unusable e) {
        err.println(e.getMessage());
        trouble = true;
      }
    }
    if (compared.isEmpty()) {
      return TROUBLE;
    }
    List<Difference> unexplained = known.without(all);
    Set<Difference> news = new TreeSet<>(known.idle(all, compared));
    if (accept) {
      accepted.accept(unexplained, compared);
    } else {
      news.addAll(accepted.without(unexplained));
      news.addAll(accepted.idle(unexplained, compared));
    }
    print(news, asJson);
    int code = news.isEmpty() ? SAME : CHANGED;
    return trouble ? TROUBLE : code;
  }

  private static void refuseCut(String file, Blueprint contract, Collection<Difference> news) {
    long gone =
        news.stream()
            .filter(difference -> difference.kind().equals(Difference.OPERATION_GONE))
            .count();
    if (gone >= Math.max(MANY, contract.operations().size() / PART)) {
      throw new Unusable(
          file
              + " seems to be cut: "
              + gone
              + " operations are missing at once. If Trakt has taken them away, say so with "
              + ACCEPT
              + ".");
    }
  }

  private void print(Collection<Difference> differences, boolean asJson) {
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
}
