package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The functions that every expression may call: those written here, and those written in jq. */
final class Builtins {

  private static final String DEFINITIONS = "builtins-1.7.jq";
  private static final String ENVIRONMENT = "ENV";

  private final Map<String, Native> functions = new HashMap<>();
  private final Map<String, Definition> definitions = new HashMap<>();
  private final ObjectNode environment = Values.object();

  /**
   * Makes the functions.
   *
   * @param clock of {@code now}
   * @param zone of local times
   * @param variables what {@code env} and {@code $ENV} tell
   */
  Builtins(InstantSource clock, ZoneId zone, Map<String, String> variables) {
    variables.forEach(environment::put);
    ControlFunctions.addTo(functions);
    CollectionFunctions.addTo(functions);
    TextFunctions.addTo(functions);
    RegexFunctions.addTo(functions);
    MathFunctions.addTo(functions);
    TimeFunctions.addTo(functions, clock, zone);
    functions.put("env/0", Native.of(in -> environment));
    functions.put("builtins/0", Native.of(in -> listed()));
    for (Definition definition : Parser.definitions(definitions())) {
      definitions.put(definition.signature(), definition);
    }
  }

  @Nullable Native function(String signature) {
    return functions.get(signature);
  }

  Definition definition(String signature) {
    Definition definition = definitions.get(signature);
    if (definition == null) {
      throw new IllegalStateException(signature);
    }
    return definition;
  }

  boolean has(String signature) {
    return functions.containsKey(signature) || definitions.containsKey(signature);
  }

  boolean hasVariable(String name) {
    return name.equals(ENVIRONMENT);
  }

  JsonNode variable(String name) {
    if (!hasVariable(name)) {
      throw new IllegalStateException(name);
    }
    return environment;
  }

  /** Returns the functions that are there for everybody, as name and number of arguments. */
  Set<String> signatures() {
    Set<String> signatures = new TreeSet<>(functions.keySet());
    signatures.addAll(definitions.keySet());
    signatures.removeIf(signature -> signature.startsWith("_"));
    return signatures;
  }

  private ArrayNode listed() {
    ArrayNode listed = Values.array();
    signatures().forEach(signature -> listed.add(Values.text(signature)));
    return listed;
  }

  private static String definitions() {
    try (InputStream text = Builtins.class.getResourceAsStream(DEFINITIONS)) {
      if (text == null) {
        throw new IllegalStateException(DEFINITIONS + " is missing");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
