package io.github.traktcli.presentation.jq;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Matcher;
import org.joni.NameEntry;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Region;
import org.joni.Syntax;
import org.joni.exception.JOniException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions that match regular expressions of Oniguruma, which jq has them by. */
final class RegexFunctions {

  private RegexFunctions() {}

  static void addTo(Map<String, Native> functions) {
    functions.put("_match/2", Native.ofTwo((in, regex, flags) -> matches(in, regex, flags, false)));
    functions.put(
        "_test/2",
        Native.ofTwo(
            (in, regex, flags) -> Values.truth(!matches(in, regex, flags, true).isEmpty())));
    functions.put("sub/3", RegexFunctions::substitute);
  }

  /** A regular expression with its flags. */
  private record Search(Regex regex, List<String> names, boolean all) {

    static Search of(JsonNode in, JsonNode regex, JsonNode flags) {
      if (!in.isString()) {
        throw JqError.of(in, "cannot be matched, as it is not a string");
      }
      if (!regex.isString()) {
        throw JqError.of(regex, "is not a string");
      }
      if (!flags.isNull() && !flags.isString()) {
        throw JqError.of(flags, "is not a string");
      }
      String letters = flags.isNull() ? "" : flags.stringValue();
      int options = Option.CAPTURE_GROUP;
      boolean all = false;
      for (int i = 0; i < letters.length(); i++) {
        switch (letters.charAt(i)) {
          case 'g' -> all = true;
          case 'i' -> options |= Option.IGNORECASE;
          case 'x' -> options |= Option.EXTEND;
          case 's' -> options |= Option.SINGLELINE;
          case 'p' -> options |= Option.MULTILINE | Option.SINGLELINE;
          case 'l' -> options |= Option.FIND_LONGEST;
          case 'n' -> options |= Option.FIND_NOT_EMPTY;
          default -> throw new JqError(letters + " is not a valid modifier string");
        }
      }
      byte[] pattern = regex.stringValue().getBytes(StandardCharsets.UTF_8);
      try {
        Regex compiled =
            new Regex(pattern, 0, pattern.length, options, UTF8Encoding.INSTANCE, Syntax.PerlNG);
        return new Search(compiled, names(compiled), all);
      } catch (JOniException e) {
        throw new JqError("Regex failure: " + e.getMessage());
      }
    }

    /** Returns the names of the groups, of which the first is the whole; most have none. */
    private static List<String> names(Regex regex) {
      List<String> names = new ArrayList<>(Collections.nCopies(regex.numberOfCaptures() + 1, ""));
      Iterator<NameEntry> entries =
          regex.numberOfNames() == 0
              ? List.<NameEntry>of().iterator()
              : regex.namedBackrefIterator();
      while (entries.hasNext()) {
        NameEntry entry = entries.next();
        String name =
            new String(
                entry.name, entry.nameP, entry.nameEnd - entry.nameP, StandardCharsets.UTF_8);
        for (int group : entry.getBackRefs()) {
          names.set(group, name);
        }
      }
      return names;
    }
  }

  private static ArrayNode matches(JsonNode in, JsonNode regex, JsonNode flags, boolean any) {
    Search search = Search.of(in, regex, flags);
    Subject subject = new Subject(in.stringValue());
    Matcher matcher = search.regex().matcher(subject.bytes());
    ArrayNode matches = Values.array();
    int end = subject.bytes().length;
    int start = 0;
    while (start <= end && matcher.search(start, end, Option.NONE) >= 0) {
      boolean empty = matcher.getBegin() == matcher.getEnd();
      matches.add(match(matcher, subject, search.names()));
      start = empty ? subject.after(matcher.getEnd()) : matcher.getEnd();
      if (any || !search.all()) {
        return matches;
      }
    }
    return matches;
  }

  /** A text as bytes, with the number of code points up to each. */
  private static final class Subject {
    private final byte[] bytes;
    private int countedBytes;
    private int countedPoints;

    Subject(String text) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
      return bytes;
    }

    int after(int at) {
      int next = at + 1;
      while (next < bytes.length && (bytes[next] & 0xC0) == 0x80) {
        next++;
      }
      return next;
    }

    /** Offsets mostly grow, and are counted on from the last one. */
    int points(int at) {
      if (at < countedBytes) {
        countedBytes = 0;
        countedPoints = 0;
      }
      while (countedBytes < at) {
        if ((bytes[countedBytes++] & 0xC0) != 0x80) {
          countedPoints++;
        }
      }
      return countedPoints;
    }

    String text(int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
  }

  private static ObjectNode match(Matcher matcher, Subject subject, List<String> names) {
    ObjectNode match = span(subject, matcher.getBegin(), matcher.getEnd());
    ArrayNode captures = Values.array();
    Region region = matcher.getRegion();
    for (int group = 1; group < names.size(); group++) {
      int from = region == null ? -1 : region.getBeg(group);
      ObjectNode capture =
          from < 0 ? unmatched() : span(subject, from, region == null ? -1 : region.getEnd(group));
      capture.set("name", names.get(group).isEmpty() ? Values.NULL : Values.text(names.get(group)));
      captures.add(capture);
    }
    match.set("captures", captures);
    return match;
  }

  private static ObjectNode span(Subject subject, int from, int to) {
    ObjectNode span = Values.object();
    int offset = subject.points(from);
    span.set("offset", JqNumbers.of(offset));
    span.set("length", JqNumbers.of(subject.points(to) - offset));
    span.set("string", Values.text(subject.text(from, to)));
    return span;
  }

  private static ObjectNode unmatched() {
    ObjectNode span = Values.object();
    span.set("offset", JqNumbers.of(-1));
    span.set("string", Values.NULL);
    span.set("length", JqNumbers.of(0));
    return span;
  }

  /** Each result of the replacement is a text of its own, with all matches replaced by its like. */
  private static void substitute(
      Native.Arguments arguments, JsonNode in, @Nullable Path path, Sink out) {
    arguments.each(
        0,
        in,
        regex ->
            arguments.each(
                2,
                in,
                flags -> {
                  for (JsonNode result : substituted(arguments, in, regex, flags)) {
                    out.emit(result, Path.worked(path));
                  }
                }));
  }

  private static List<JsonNode> substituted(
      Native.Arguments arguments, JsonNode in, JsonNode regex, JsonNode flags) {
    List<StringBuilder> results = new ArrayList<>();
    ArrayNode matches = matches(in, regex, flags, false);
    String text = in.isString() ? in.stringValue() : "";
    int previous = 0;
    int points = 0;
    for (JsonNode match : matches) {
      int offset = text.offsetByCodePoints(previous, match.path("offset").intValue() - points);
      String gap = text.substring(previous, offset);
      int[] result = {0};
      arguments.each(
          1,
          captured(match),
          insert -> {
            String more = Values.asText(Arithmetic.add(Values.text(gap), insert));
            if (results.size() == result[0]) {
              results.add(new StringBuilder());
            }
            results.get(result[0]++).append(more);
          });
      int length = match.path("length").intValue();
      previous = text.offsetByCodePoints(offset, length);
      points = match.path("offset").intValue() + length;
    }
    String rest = text.substring(previous);
    return results.isEmpty()
        ? List.of(in)
        : results.stream().map(result -> Values.text(result + rest)).toList();
  }

  private static ObjectNode captured(JsonNode match) {
    ObjectNode captured = Values.object();
    for (JsonNode capture : match.path("captures")) {
      if (capture.path("name").isString()) {
        captured.set(capture.path("name").stringValue(), capture.path("string"));
      }
    }
    return captured;
  }
}
