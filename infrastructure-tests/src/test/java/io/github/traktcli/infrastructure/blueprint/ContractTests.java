package io.github.traktcli.infrastructure.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.traktcli.infrastructure.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold for every operation of {@code spec/trakt.apib}. */
class ContractTests {

  private static final Blueprint CONTRACT = Blueprint.ofThisClient();

  private static List<String> offenders(Predicate<Operation> wrong) {
    return CONTRACT.operations().stream().filter(wrong).map(Operation::signature).toList();
  }

  @Test
  void itHasEveryOperationOnce() {
    List<Operation> operations = CONTRACT.operations();

    assertThat(operations).hasSize(274);
    assertThat(operations)
        .extracting(operation -> operation.signature() + " " + operation.name())
        .doesNotHaveDuplicates();
  }

  @Test
  void templatesAndParametersAgree() {
    assertThat(
            offenders(
                operation -> {
                  Set<String> named = new TreeSet<>(operation.template().variables());
                  named.addAll(operation.template().query());
                  Set<String> listed = new TreeSet<>();
                  operation.parameters().forEach(parameter -> listed.add(parameter.name()));
                  return !named.equals(listed);
                }))
        .isEmpty();
  }

  @Test
  void onlyTheEndOfAPathIsOptional() {
    assertThat(
            offenders(
                operation -> {
                  List<Boolean> optional =
                      operation.template().segments().stream()
                          .map(
                              segment ->
                                  segment instanceof UriTemplate.Variable(String name)
                                      && !operation.parameter(name).orElseThrow().required())
                          .toList();
                  return optional.lastIndexOf(false) > optional.indexOf(true)
                      && optional.contains(true);
                }))
        .isEmpty();
  }

  @Test
  void examplesAndDefaultsAreAmongTheAllowedValues() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : CONTRACT.operations()) {
      for (Parameter parameter : operation.parameters()) {
        Stream.concat(parameter.example().stream(), parameter.defaultValue().stream())
            .filter(value -> !parameter.values().isEmpty() && !parameter.values().contains(value))
            .forEach(value -> wrong.add(operation.signature() + " " + parameter.name()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyOperationSaysWhatItDoesAndHowItAnswers() {
    assertThat(offenders(operation -> operation.description().isBlank())).isEmpty();
    assertThat(
            offenders(operation -> operation.responses().stream().noneMatch(Response::isSuccess)))
        .isEmpty();
  }

  @Test
  void writesNeedATokenUnlessTheySignIn() {
    assertThat(
            offenders(
                operation ->
                    !operation.method().equals("GET")
                        && operation.markers().host().isEmpty()
                        && operation.markers().access() != Markers.Access.REQUIRED))
        .isEmpty();
  }

  @Test
  void setsOfFiltersAreListed() {
    assertThat(
            offenders(
                operation ->
                    operation
                        .markers()
                        .filters()
                        .filter(set -> !CONTRACT.filterSets().containsKey(set))
                        .isPresent()))
        .isEmpty();
  }

  @Test
  void pagedAnswersShowThePagingHeaders() {
    assertThat(
            offenders(
                operation ->
                    operation.markers().paged()
                        && !operation
                            .responses()
                            .getFirst()
                            .headers()
                            .keySet()
                            .containsAll(
                                List.of(
                                    "X-Pagination-Page",
                                    "X-Pagination-Limit",
                                    "X-Pagination-Page-Count",
                                    "X-Pagination-Item-Count"))))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> examplesAreJson() {
    return CONTRACT.operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.signature(),
                    () ->
                        assertThatCode(() -> bodies(operation).forEach(Json::readAny))
                            .doesNotThrowAnyException()));
  }

  private static List<String> bodies(Operation operation) {
    return operation.examples().stream()
        .flatMap(
            example ->
                Stream.concat(
                    Stream.of(example.body()), example.responses().stream().map(Response::body)))
        .filter(body -> !body.isEmpty())
        .toList();
  }

  @Test
  void theFieldsOfABodyAreInItsExamples() {
    List<String> missing = new ArrayList<>();
    for (Operation operation : CONTRACT.operations()) {
      Set<String> shown = new HashSet<>();
      operation.examples().stream()
          .map(Example::body)
          .filter(body -> !body.isEmpty())
          .forEach(body -> collect(Json.readAny(body), shown));
      operation.body().stream()
          .map(BodyField::name)
          .filter(
              name -> !shown.contains(name) && !operation.examples().getFirst().body().isEmpty())
          .forEach(name -> missing.add(operation.signature() + " " + name));
    }
    assertThat(missing).isEmpty();
  }

  private static void collect(@Nullable Object json, Set<String> names) {
    if (json instanceof Map<?, ?> object) {
      object.forEach(
          (name, value) -> {
            names.add(name.toString());
            collect(value, names);
          });
    } else if (json instanceof List<?> list) {
      list.forEach(item -> collect(item, names));
    }
  }

  @Test
  void requestsFindTheirOperation() {
    assertFound("GET", "/movies/trending", "GET /movies/trending");
    assertFound("GET", "/movies/1917-2019", "GET /movies/{id}");
    assertFound("GET", "/movies/updates/id", "GET /movies/updates/id/{start_date}");
    assertFound(
        "GET",
        "/calendars/my/shows/new/2026-09-01/7",
        "GET /calendars/my/shows/new/{start_date}/{days}");
    assertFound("GET", "/calendars/all/movies", "GET /calendars/all/movies/{start_date}/{days}");
    assertFound(
        "GET",
        "/calendars/all/media/2026-09-01/7",
        "GET /calendars/{target}/media/{start_date}/{days}");
    assertFound("GET", "/search/movie,show", "GET /search/{type}");
    assertFound("GET", "/search/show/exact", "GET /search/{type}/exact");
    assertFound("GET", "/search/tmdb/329865", "GET /search/{id_type}/{id}");
    assertFound("GET", "/users/requests/following", "GET /users/requests/following");
    assertFound("GET", "/users/me/following", "GET /users/{id}/following");
    assertFound("GET", "/users/me/lists/collaborations", "GET /users/{id}/lists/collaborations");
    assertFound("POST", "/users/me/lists/reorder", "POST /users/{id}/lists/reorder");
    assertFound("GET", "/sync/collection/movies", "GET /sync/collection/{type}");
    assertFound("GET", "/sync/collection/episodes", "GET /sync/collection/episodes");
    assertFound("GET", "/sync/history", "GET /sync/history/{type}/{id}");
    assertFound("PUT", "/sync/watchlist/923", "PUT /sync/watchlist/{list_item_id}");
    assertFound(
        "GET", "/users/me/watchlist", "GET /users/{id}/watchlist/{type}/{sort_by}/{sort_how}");
    assertFound(
        "GET", "/users/me/watchlist/comments/likes", "GET /users/{id}/watchlist/comments/{sort}");
    assertThat(CONTRACT.match("GET", "/movies/hot/now/and/then")).isEmpty();
  }

  private static void assertFound(String method, String path, String signature) {
    assertThat(CONTRACT.match(method, path))
        .as(path)
        .get()
        .extracting(match -> match.operation().signature())
        .isEqualTo(signature);
  }

  @Test
  void gettingAndRenewingATokenAreTwoOperationsOfOneAddress() {
    assertThat(CONTRACT.matches("POST", "/oauth/token"))
        .extracting(match -> match.operation().body().getFirst().name())
        .containsExactly("code", "refresh_token");
  }

  @Test
  void extendedRequestsAreAnsweredWithMore() {
    Operation movie = CONTRACT.operation("GET /movies/{id}").orElseThrow();

    String minimal = movie.answerTo("/movies/arrival-2016", Map.of()).orElseThrow().body();
    String full =
        movie.answerTo("/movies/arrival-2016", Map.of("extended", "full")).orElseThrow().body();

    assertThat(Json.readMap(minimal)).containsOnlyKeys("title", "year", "ids");
    assertThat(Json.readMap(full)).containsKeys("overview", "runtime", "images", "rating");
  }
}
