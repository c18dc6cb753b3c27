package io.github.traktcli.presentation.jq;

import io.github.traktcli.presentation.jq.Query.Entry;
import io.github.traktcli.presentation.jq.Query.Pattern;
import io.github.traktcli.presentation.jq.Token.Kind;
import io.github.traktcli.presentation.jq.Token.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads what stands between operators: paths, values, calls and patterns. */
final class TermParser {

  private static final String LOCATION = "__loc__";

  private final Tokens tokens;
  private final Parser expressions;

  TermParser(Tokens tokens, Parser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  Query term() {
    Query term = first();
    while (true) {
      if (tokens.next(Kind.FIELD)) {
        term = optional(new Query.Index(term, text(tokens.take().text())));
      } else if (tokens.next("[")) {
        term = optional(bracket(term));
      } else if (tokens.next(".") && tokens.ahead().kind() == Kind.STRING) {
        tokens.take();
        term = optional(new Query.Index(term, string("")));
      } else if (tokens.next(".") && tokens.ahead().is("[")) {
        tokens.take();
        term = optional(bracket(term));
      } else {
        return term;
      }
    }
  }

  private Query optional(Query path) {
    return tokens.skip("?") ? OptionalStep.of(path) : path;
  }

  private Query first() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> new Query.Literal(JqNumbers.literal(tokens.take().text()));
      case STRING -> string("");
      case FORMAT -> {
        tokens.take();
        yield tokens.next(Kind.STRING) ? string(token.text()) : new Query.Format(token.text());
      }
      case FIELD -> {
        tokens.take();
        yield optional(new Query.Index(Parser.INPUT, text(token.text())));
      }
      case VARIABLE -> {
        tokens.take();
        yield token.text().equals(LOCATION) ? location(token) : new Query.Variable(token.text());
      }
      case NAME -> call();
      case SIGN -> sign(token);
      case KEYWORD, END -> throw tokens.unexpected();
    };
  }

  private Query sign(Token token) {
    UnreadableQuery unexpected = tokens.unexpected();
    tokens.take();
    return switch (token.text()) {
      case "." ->
          tokens.next(Kind.STRING)
              ? optional(new Query.Index(Parser.INPUT, string("")))
              : Parser.INPUT;
      case ".." -> new Query.Descend();
      case "(" -> {
        Query inner = expressions.expression();
        tokens.expect(")");
        yield inner;
      }
      case "[" -> array();
      case "{" -> object();
      default -> throw unexpected;
    };
  }

  private Query array() {
    if (tokens.skip("]")) {
      return new Query.ArrayOf(null);
    }
    Query elements = expressions.expression();
    tokens.expect("]");
    return new Query.ArrayOf(elements);
  }

  private Query bracket(Query target) {
    tokens.expect("[");
    if (tokens.skip("]")) {
      return new Query.Iterate(target);
    }
    if (tokens.skip(":")) {
      Query to = expressions.expression();
      tokens.expect("]");
      return new Query.Slice(target, null, to);
    }
    Query key = expressions.expression();
    if (tokens.skip(":")) {
      Query to = tokens.next("]") ? null : expressions.expression();
      tokens.expect("]");
      return new Query.Slice(target, key, to);
    }
    tokens.expect("]");
    return new Query.Index(target, key);
  }

  private Query call() {
    String name = tokens.take().text();
    if (name.equals("break") && tokens.next(Kind.VARIABLE)) {
      return new Query.Break(tokens.take().text());
    }
    List<Query> arguments = new ArrayList<>();
    if (tokens.skip("(")) {
      do {
        arguments.add(expressions.expression());
      } while (tokens.skip(";"));
      tokens.expect(")");
      return new Query.Call(name + "/" + arguments.size(), arguments);
    }
    return switch (name) {
      case "null" -> new Query.Literal(Values.NULL);
      case "true" -> new Query.Literal(Values.TRUE);
      case "false" -> new Query.Literal(Values.FALSE);
      default -> new Query.Call(name + "/0", arguments);
    };
  }

  private Query string(String format) {
    List<Part> parts = tokens.take(Kind.STRING).parts();
    if (parts.size() == 1 && parts.getFirst() instanceof Part.Plain(String plain)) {
      return text(plain);
    }
    List<Query> queries = new ArrayList<>();
    for (Part part : parts) {
      queries.add(
          switch (part) {
            case Part.Plain(String plain) -> text(plain);
            case Part.Inner(List<Token> inner) -> inner(inner);
          });
    }
    return new Query.Text(format, queries);
  }

  private static Query inner(List<Token> words) {
    Tokens inner = new Tokens(words);
    Query query = new Parser(inner).expression();
    if (!inner.next(Kind.END)) {
      throw inner.unexpected();
    }
    return query;
  }

  private Query object() {
    List<Entry> entries = new ArrayList<>();
    while (!tokens.skip("}")) {
      entries.add(entry());
      if (!tokens.next("}")) {
        tokens.expect(",");
      }
    }
    return new Query.ObjectOf(entries);
  }

  private Entry entry() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case VARIABLE -> {
        tokens.take();
        Query value =
            token.text().equals(LOCATION) ? location(token) : new Query.Variable(token.text());
        yield tokens.skip(":")
            ? new Entry(value, memberValue())
            : new Entry(text(token.text()), value);
      }
      case NAME, KEYWORD -> {
        tokens.take();
        yield entry(text(token.text()));
      }
      case STRING -> entry(string(""));
      case FORMAT -> {
        tokens.take();
        yield entry(string(token.text()));
      }
      default -> entryWithWorkedKey();
    };
  }

  private Entry entryWithWorkedKey() {
    tokens.expect("(");
    Query key = expressions.expression();
    if (key instanceof Query.Literal(JsonNode name) && !name.isString()) {
      throw new UnreadableQuery("keys of objects must be texts, and " + name + " is none.");
    }
    tokens.expect(")");
    tokens.expect(":");
    return new Entry(key, memberValue());
  }

  private Entry entry(Query key) {
    return new Entry(key, tokens.skip(":") ? memberValue() : new Query.Index(Parser.INPUT, key));
  }

  private Query memberValue() {
    Query value = tokens.skip("-") ? new Query.Negate(memberValue()) : term();
    return tokens.skip("|") ? new Query.Pipe(value, memberValue()) : value;
  }

  List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    do {
      patterns.add(pattern());
    } while (tokens.skip("?//"));
    return patterns;
  }

  private Pattern pattern() {
    if (tokens.next(Kind.VARIABLE)) {
      return new Pattern.Name(tokens.take().text());
    }
    if (tokens.skip("[")) {
      List<Pattern> elements = new ArrayList<>();
      do {
        elements.add(pattern());
      } while (tokens.skip(","));
      tokens.expect("]");
      return new Pattern.Elements(elements);
    }
    tokens.expect("{");
    List<Pattern.Member> members = new ArrayList<>();
    do {
      members.add(member());
    } while (tokens.skip(","));
    tokens.expect("}");
    return new Pattern.Members(members);
  }

  private Pattern.Member member() {
    Token token = tokens.peek();
    if (token.kind() == Kind.VARIABLE) {
      tokens.take();
      @Nullable Pattern pattern = tokens.skip(":") ? pattern() : null;
      return new Pattern.Member(text(token.text()), token.text(), pattern);
    }
    Query key;
    if (token.kind() == Kind.NAME || token.kind() == Kind.KEYWORD) {
      key = text(tokens.take().text());
    } else if (token.kind() == Kind.FORMAT) {
      tokens.take();
      key = string(token.text());
    } else if (token.kind() == Kind.STRING) {
      key = string("");
    } else {
      tokens.expect("(");
      key = expressions.expression();
      tokens.expect(")");
    }
    tokens.expect(":");
    return new Pattern.Member(key, null, pattern());
  }

  private static Query location(Token token) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    location.put("file", "<top-level>");
    location.put("line", token.line());
    return new Query.Literal(location);
  }

  private static Query text(String text) {
    return new Query.Literal(StringNode.valueOf(text));
  }
}
