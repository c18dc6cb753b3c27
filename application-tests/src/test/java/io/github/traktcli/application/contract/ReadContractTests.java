package io.github.traktcli.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadContractTests {

  private static final ApiOperation VIEW =
      operation("GET", "/books/{id}", "Get a book", "books view dune");
  private static final ApiOperation LEND =
      operation("POST", "/books/{id}", "Lend a book", "books lend dune");
  private static final ApiOperation LOANS =
      operation("GET", "/books/{id}/loans", "List loans", "books loans dune");
  private static final ApiOperation SHELF = operation("GET", "/shelf", "List the shelf", "shelf");

  private final ReadContract contract =
      new ReadContract(
          new ContractSource() {
            @Override
            public List<ApiOperation> operations() {
              return List.of(VIEW, LEND, LOANS, SHELF);
            }

            @Override
            public List<ApiOperation> at(String path) {
              return switch (path) {
                case "/books/7" -> List.of(VIEW, LEND);
                case "/shelf" -> List.of(SHELF);
                default -> List.of();
              };
            }
          });

  private static ApiOperation operation(String method, String path, String name, String command) {
    return new ApiOperation(
        "Library",
        name,
        method,
        path,
        "",
        "none",
        "no",
        List.of(),
        "no",
        "no",
        Optional.empty(),
        List.of(),
        List.of(200),
        List.of(),
        Optional.of("trakt " + command));
  }

  @Test
  void allAreInTheOrderOfTheContract() {
    assertThat(contract.all()).containsExactly(VIEW, LEND, LOANS, SHELF);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /books/{id}, Get a book",
    "post /books/{id}, Lend a book",
    "POST /books/7, Lend a book",
    "GET /books/7?extended=full, Get a book",
    "books loans, List loans",
    "trakt books loans dune, List loans",
    "shelf, List the shelf",
    "lend, Lend a book",
    "GET loans, List loans",
    "library LOANS, List loans",
    "/shelf, List the shelf",
  })
  void oneIsFoundByWhatPeopleWrite(String text, String name) {
    assertThat(contract.find(text)).extracting(ApiOperation::name).containsExactly(name);
  }

  @Test
  void severalAreFoundWhereTheTextFitsThem() {
    assertThat(contract.find("/books/{id}")).containsExactly(VIEW, LEND);
    assertThat(contract.find("/books/7")).containsExactly(VIEW, LEND);
    assertThat(contract.find("/books")).containsExactly(VIEW, LEND, LOANS);
    assertThat(contract.find("books")).containsExactly(VIEW, LEND, LOANS);
  }

  @ParameterizedTest
  @CsvSource({"/nowhere", "DELETE /books/7", "books burn", "PUT shelf"})
  void nothingIsFoundWhereNothingFits(String text) {
    assertThat(contract.find(text)).isEmpty();
  }
}
