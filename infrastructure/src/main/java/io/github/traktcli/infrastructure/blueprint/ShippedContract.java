package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.application.contract.ApiOperation.Input;
import io.github.traktcli.application.contract.ApiOperation.Place;
import io.github.traktcli.application.contract.ContractSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The contract that the client is delivered with. */
public final class ShippedContract implements ContractSource {

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

  private final Blueprint blueprint;

  private ShippedContract(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** Reads it. It takes a moment: keep the result. */
  public static ShippedContract read() {
    return new ShippedContract(Blueprint.ofThisClient());
  }

  @Override
  public List<ApiOperation> operations() {
    return blueprint.operations().stream().map(this::operation).toList();
  }

  @Override
  public List<ApiOperation> at(String path) {
    List<Match> matches =
        METHODS.stream().flatMap(method -> blueprint.matches(method, path).stream()).toList();
    List<Match> allowed = matches.stream().filter(ShippedContract::isAllowed).toList();
    return (allowed.isEmpty() ? matches : allowed)
        .stream().map(match -> operation(match.operation())).toList();
  }

  /** Tells whether every piece of the path is one of the values that the contract lists for it. */
  private static boolean isAllowed(Match match) {
    return match.operation().parameters().stream()
        .filter(parameter -> !parameter.values().isEmpty())
        .filter(parameter -> match.parameters().containsKey(parameter.name()))
        .allMatch(
            parameter -> {
              String value = match.parameters().getOrDefault(parameter.name(), "");
              return parameter.values().containsAll(Arrays.asList(value.split(",", -1)));
            });
  }

  private ApiOperation operation(Operation operation) {
    Markers markers = operation.markers();
    return new ApiOperation(
        operation.group(),
        operation.name(),
        operation.method(),
        operation.template().path(),
        operation.description(),
        word(markers.access()),
        paging(markers),
        markers.extended(),
        markers.filters().orElse("no"),
        word(markers.vip()),
        markers.host(),
        inputs(operation),
        operation.responses().stream().map(Response::status).distinct().sorted().toList(),
        operation.responses().stream()
            .filter(Response::isSuccess)
            .flatMap(response -> SampleFields.of(response.body()).stream())
            .distinct()
            .toList(),
        markers.command());
  }

  private static String paging(Markers markers) {
    if (!markers.paged()) {
      return "no";
    }
    return markers.mostPerPage().isPresent()
        ? "yes, at most " + markers.mostPerPage().getAsInt() + " a page"
        : "yes";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<Input> inputs(Operation operation) {
    List<Input> inputs = new ArrayList<>();
    List<String> variables = operation.template().variables();
    for (Parameter parameter : operation.parameters()) {
      inputs.add(
          new Input(
              variables.contains(parameter.name()) ? Place.PATH : Place.QUERY,
              parameter.name(),
              parameter.type(),
              parameter.required(),
              parameter.values(),
              parameter.defaultValue(),
              parameter.description()));
    }
    for (BodyField field : operation.body()) {
      inputs.add(
          new Input(
              field.ofItem() ? Place.ITEM : Place.BODY,
              field.name(),
              field.type(),
              field.required(),
              field.values(),
              field.defaultValue(),
              field.description()));
    }
    return inputs;
  }
}
