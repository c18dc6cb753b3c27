package io.github.traktcli.application.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds operations of the contract. */
public final class ReadContract {

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

  private static final String PROGRAM = "trakt ";

  private final ContractSource contract;

  /** Makes the use case. */
  public ReadContract(ContractSource contract) {
    this.contract = contract;
  }

  /** Returns all operations. */
  public List<ApiOperation> all() {
    return contract.operations();
  }

  /**
   * Finds operations by what somebody writes: method and path as in the contract, a path with real
   * values in it, the command that performs it, or words of its name.
   */
  public List<ApiOperation> find(String text) {
    String wanted = text.strip();
    Optional<String> method =
        METHODS.stream()
            .filter(name -> wanted.toUpperCase(Locale.ROOT).startsWith(name + " "))
            .findFirst();
    String rest = wanted.substring(method.map(String::length).orElse(0)).strip();
    List<ApiOperation> found =
        rest.startsWith("/") ? byPath(rest) : byWords(method.isPresent() ? rest : wanted);
    return found.stream()
        .filter(operation -> method.map(operation.method()::equals).orElse(true))
        .toList();
  }

  private List<ApiOperation> byPath(String path) {
    int question = path.indexOf('?');
    List<ApiOperation> meant =
        path.contains("{")
            ? those(operation -> operation.path().equals(path))
            : contract.at(question < 0 ? path : path.substring(0, question));
    return meant.isEmpty() ? those(operation -> operation.path().startsWith(path)) : meant;
  }

  private List<ApiOperation> byWords(String text) {
    String command = text.startsWith(PROGRAM) ? text : PROGRAM + text;
    List<ApiOperation> performed =
        those(operation -> operation.command().filter(line -> begins(line, command)).isPresent());
    if (!performed.isEmpty()) {
      return performed;
    }
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+", -1));
    return those(
        operation -> {
          String all =
              String.join(" ", operation.group(), operation.name(), operation.path())
                  .toLowerCase(Locale.ROOT);
          return words.stream().allMatch(all::contains);
        });
  }

  private static boolean begins(String line, String command) {
    return line.equals(command) || line.startsWith(command + " ");
  }

  private List<ApiOperation> those(Predicate<ApiOperation> fits) {
    return contract.operations().stream().filter(fits).toList();
  }
}
