package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Definition;
import io.github.traktcli.presentation.jq.Query.Pattern;
import io.github.traktcli.presentation.jq.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads expressions by the grammar of jq 1.7: operators, control and definitions. */
final class Parser {

  static final Query INPUT = new Query.Identity();

  private enum Side {
    LEFT,
    RIGHT,
    NONE
  }

  private record Level(int binding, Side side) {}

  private static final int LOOSEST = 1;
  private static final int COMPARISON = 7;
  private static final int PRODUCT = 9;

  private static final Level ASSIGNMENT = new Level(4, Side.NONE);

  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("|", new Level(LOOSEST, Side.RIGHT)),
          Map.entry(",", new Level(2, Side.LEFT)),
          Map.entry("//", new Level(3, Side.RIGHT)),
          Map.entry("=", ASSIGNMENT),
          Map.entry("|=", ASSIGNMENT),
          Map.entry("+=", ASSIGNMENT),
          Map.entry("-=", ASSIGNMENT),
          Map.entry("*=", ASSIGNMENT),
          Map.entry("/=", ASSIGNMENT),
          Map.entry("%=", ASSIGNMENT),
          Map.entry("//=", ASSIGNMENT),
          Map.entry("or", new Level(5, Side.LEFT)),
          Map.entry("and", new Level(6, Side.LEFT)),
          Map.entry("==", new Level(COMPARISON, Side.NONE)),
          Map.entry("!=", new Level(COMPARISON, Side.NONE)),
          Map.entry("<", new Level(COMPARISON, Side.NONE)),
          Map.entry("<=", new Level(COMPARISON, Side.NONE)),
          Map.entry(">", new Level(COMPARISON, Side.NONE)),
          Map.entry(">=", new Level(COMPARISON, Side.NONE)),
          Map.entry("+", new Level(8, Side.LEFT)),
          Map.entry("-", new Level(8, Side.LEFT)),
          Map.entry("*", new Level(PRODUCT, Side.LEFT)),
          Map.entry("/", new Level(PRODUCT, Side.LEFT)),
          Map.entry("%", new Level(PRODUCT, Side.LEFT)));

  private final Tokens tokens;
  private final TermParser terms;

  Parser(Tokens tokens) {
    this.tokens = tokens;
    this.terms = new TermParser(tokens, this);
  }

  /**
   * Reads a whole expression.
   *
   * @throws UnreadableQuery says where it cannot be read
   */
  static Query query(String text) {
    Tokens tokens = new Tokens(Lexer.tokens(text));
    Parser parser = new Parser(tokens);
    if (tokens.next("import") || tokens.next("include") || tokens.next("module")) {
      throw new UnreadableQuery("there are no modules here.");
    }
    Query query = tokens.next(Kind.END) ? INPUT : parser.program();
    if (!tokens.next(Kind.END)) {
      throw tokens.unexpected();
    }
    return query;
  }

  /** Reads definitions alone. */
  static List<Definition> definitions(String text) {
    Tokens tokens = new Tokens(Lexer.tokens(text));
    Parser parser = new Parser(tokens);
    List<Definition> definitions = new ArrayList<>();
    while (!tokens.next(Kind.END)) {
      definitions.add(parser.definition());
    }
    return definitions;
  }

  private Query program() {
    if (!tokens.next("def")) {
      return expression();
    }
    Definition definition = definition();
    return new Query.Define(definition, tokens.next(Kind.END) ? INPUT : program());
  }

  Query expression() {
    return expression(LOOSEST);
  }

  private Query expression(int binding) {
    Query left = operand();
    int tightest = Integer.MAX_VALUE;
    while (true) {
      Token token = tokens.peek();
      Level level =
          token.kind() == Kind.SIGN || token.kind() == Kind.KEYWORD
              ? LEVELS.get(token.text())
              : null;
      if (level == null || level.binding() < binding) {
        return left;
      }
      if (level.binding() >= tightest) {
        throw tokens.unexpected();
      }
      tokens.take();
      int right = level.side() == Side.RIGHT ? level.binding() : level.binding() + 1;
      left = joined(token.text(), left, expression(right));
      tightest = level.side() == Side.NONE ? level.binding() : Integer.MAX_VALUE;
    }
  }

  private static Query joined(String sign, Query left, Query right) {
    return switch (sign) {
      case "|" -> new Query.Pipe(left, right);
      case "," -> new Query.Comma(left, right);
      case "//" -> new Query.Alternative(left, right);
      case "and" -> new Query.And(left, right);
      case "or" -> new Query.Or(left, right);
      case "=" -> new Query.Assign(left, right);
      case "|=" -> new Query.Modify(left, right);
      case "//=" -> new Query.Default(left, right);
      case "+=", "-=", "*=", "/=", "%=" ->
          new Query.Reckon(Operator.of(sign.substring(0, 1)), left, right);
      default -> new Query.Binary(Operator.of(sign), left, right);
    };
  }

  private Query operand() {
    Query operand = bareOperand();
    while (tokens.skip("?")) {
      operand = new Query.Try(operand, null);
    }
    return operand;
  }

  private Query bareOperand() {
    Token token = tokens.peek();
    if (token.kind() == Kind.KEYWORD) {
      return control(token.text());
    }
    if (tokens.skip("-")) {
      return new Query.Negate(expression(PRODUCT));
    }
    Query term = terms.term();
    if (!tokens.skip("as")) {
      return term;
    }
    List<Pattern> patterns = terms.patterns();
    tokens.expect("|");
    return new Query.Bind(term, patterns, expression());
  }

  private Query control(String keyword) {
    if (keyword.equals("def")) {
      return new Query.Define(definition(), expression());
    }
    UnreadableQuery unexpected = tokens.unexpected();
    tokens.take();
    return switch (keyword) {
      case "if" -> condition();
      case "try" -> {
        Query body = bareOperand();
        yield new Query.Try(body, tokens.skip("catch") ? bareOperand() : null);
      }
      case "reduce", "foreach" -> loop(keyword.equals("reduce"));
      case "label" -> {
        String name = tokens.take(Kind.VARIABLE).text();
        tokens.expect("|");
        yield new Query.Label(name, expression());
      }
      default -> throw unexpected;
    };
  }

  private Query condition() {
    Query condition = expression();
    tokens.expect("then");
    Query then = expression();
    Query otherwise = INPUT;
    if (tokens.skip("elif")) {
      return new Query.If(condition, then, condition());
    }
    if (tokens.skip("else")) {
      otherwise = expression();
    }
    tokens.expect("end");
    return new Query.If(condition, then, otherwise);
  }

  private Query loop(boolean reduce) {
    Query source = terms.term();
    tokens.expect("as");
    List<Pattern> patterns = terms.patterns();
    tokens.expect("(");
    Query start = expression();
    tokens.expect(";");
    Query update = expression();
    Query extract = !reduce && tokens.skip(";") ? expression() : null;
    tokens.expect(")");
    return reduce
        ? new Query.Reduce(source, patterns, start, update)
        : new Query.Foreach(source, patterns, start, update, extract);
  }

  private Definition definition() {
    tokens.expect("def");
    String name = tokens.take(Kind.NAME).text();
    List<String> parameters = new ArrayList<>();
    if (tokens.skip("(")) {
      do {
        boolean value = tokens.next(Kind.VARIABLE);
        String parameter = tokens.take(value ? Kind.VARIABLE : Kind.NAME).text();
        parameters.add(value ? "$" + parameter : parameter);
      } while (tokens.skip(";"));
      tokens.expect(")");
    }
    tokens.expect(":");
    Query body = expression();
    tokens.expect(";");
    return new Definition(name + "/" + parameters.size(), parameters, body);
  }
}
