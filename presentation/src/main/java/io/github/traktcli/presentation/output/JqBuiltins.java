package io.github.traktcli.presentation.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.JsonQueryFunction;
import net.thisptr.jackson.jq.internal.javacc.ExpressionParser;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The functions of jq 1.7: those of the library, and over them those that it has not or not so. */
final class JqBuiltins {

  /** Good enough to tell which functions there are. */
  static final JqBuiltins ANYWHERE = new JqBuiltins(ZoneOffset.UTC, Map.of());

  private static final String DEFINITIONS = "builtins-1.7.jq";
  private static final String DEF = "def ";

  private final ZoneId zone;
  private final Map<String, String> environment;

  /**
   * Makes the functions.
   *
   * @param zone of local times
   * @param environment what {@code env} and {@code $ENV} tell
   */
  JqBuiltins(ZoneId zone, Map<String, String> environment) {
    this.zone = zone;
    this.environment = environment;
  }

  /** Returns a scope of its own with all of them. */
  Scope scope() {
    Scope scope = Scope.newEmptyScope();
    BuiltinFunctionLoader.getInstance().loadFunctions(Versions.JQ_1_7, scope);
    JqTimes.addTo(scope, zone);
    scope.addFunction("implode", 0, JqBuiltins::implode);
    definitions().lines().filter(line -> line.startsWith(DEF)).forEach(line -> define(line, scope));
    scope.setValue("ENV", environment());
    return scope;
  }

  /** The library takes a body, its name and its parameters apart. */
  private static void define(String definition, Scope scope) {
    int colon = definition.indexOf(": ");
    String head = definition.substring(DEF.length(), colon);
    String body = definition.substring(colon + 2, definition.length() - 1);
    int bracket = head.indexOf('(');
    String name = bracket < 0 ? head : head.substring(0, bracket);
    List<String> parameters =
        bracket < 0
            ? List.of()
            : List.of(head.substring(bracket + 1, head.length() - 1).split("; ", -1));
    try {
      Expression expression = ExpressionParser.compile(body, Versions.JQ_1_7);
      scope.addFunction(
          name, parameters.size(), new JsonQueryFunction(name, parameters, expression, scope));
    } catch (JsonQueryException e) {
      throw new IllegalStateException(definition, e);
    }
  }

  /** The library's forgets what lies beyond the first 65,536 characters. */
  private static void implode(
      Scope scope,
      List<Expression> arguments,
      JsonNode in,
      @Nullable Path path,
      PathOutput output,
      Version version)
      throws JsonQueryException {
    StringBuilder text = new StringBuilder();
    if (!in.isArray()) {
      throw new JsonQueryException("implode input must be an array");
    }
    for (JsonNode point : in) {
      if (!point.isNumber() || !Character.isValidCodePoint((int) point.doubleValue())) {
        throw new JsonQueryException("Unicode codepoint must be numeric");
      }
      text.appendCodePoint((int) point.doubleValue());
    }
    output.emit(StringNode.valueOf(text.toString()), null);
  }

  private ObjectNode environment() {
    ObjectNode variables = JsonNodeFactory.instance.objectNode();
    environment.forEach(variables::put);
    return variables;
  }

  private static String definitions() {
    try (InputStream text = JqBuiltins.class.getResourceAsStream(DEFINITIONS)) {
      if (text == null) {
        throw new IllegalStateException(DEFINITIONS + " is missing");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
