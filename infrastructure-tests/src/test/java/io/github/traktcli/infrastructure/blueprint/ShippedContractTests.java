package io.github.traktcli.infrastructure.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.contract.ApiOperation;
import io.github.traktcli.application.contract.ApiOperation.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedContractTests {

  private final ShippedContract contract = ShippedContract.read();

  @Test
  void anOperationSaysWhatItTakes() {
    ApiOperation chart = only("/movies/played/weekly");

    assertThat(chart.signature()).isEqualTo("GET /movies/played/{period}");
    assertThat(chart.command()).contains("trakt movies played --period weekly");
    assertThat(chart.oauth()).isEqualTo("none");
    assertThat(chart.paging()).isEqualTo("yes");
    assertThat(chart.filters()).isEqualTo("movies");
    assertThat(chart.answers()).containsExactly(200);
    assertThat(chart.inputs())
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.place()).isEqualTo(Place.PATH);
              assertThat(input.values()).containsExactly("daily", "weekly", "monthly", "all");
              assertThat(input.defaultValue()).contains("weekly");
            });
  }

  private ApiOperation only(String path) {
    List<ApiOperation> found = contract.at(path);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void fieldsOfBodiesAndTheirItemsAreToldApart() {
    assertThat(only("/sync/ratings/remove").inputs())
        .extracting(ApiOperation.Input::place)
        .containsOnly(Place.BODY);
    assertThat(contract.at("/sync/ratings"))
        .filteredOn(operation -> operation.method().equals("POST"))
        .flatExtracting(ApiOperation::inputs)
        .filteredOn(input -> input.place() == Place.ITEM)
        .extracting(ApiOperation.Input::name)
        .containsExactly("rating", "rated_at");
  }

  @Test
  void aPathMeansOneOperationForEachMethod() {
    assertThat(contract.at("/comments/417"))
        .extracting(ApiOperation::method)
        .containsExactly("GET", "PUT", "DELETE");
    assertThat(contract.at("/nowhere/at/all")).isEmpty();
  }

  @Test
  void operationsAtTheSameAddressKeepTheirOwnCommands() {
    assertThat(contract.at("/oauth/token"))
        .extracting(operation -> operation.command().orElse(""))
        .containsExactly(
            "trakt auth login --web --no-browser --code fd0847dbb559752d", "trakt auth refresh");
  }
}
