package io.github.traktcli.infrastructure.transfer.source.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A column of days")
class DateColumnTests {

  @ParameterizedTest
  @CsvSource({
    "4/21/25, 04/12/2025, 2025-04-12",
    "15.12.21, 3.1.21, 2021-01-03",
    "15/12/2021, 03/01/2021, 2021-01-03",
    "2024. 01. 15., 2024. 02. 03., 2024-02-03",
    "15. 1. 2024, 3. 2. 2024, 2024-02-03",
    "15-12-21, 03-01-21, 2021-01-03",
    "12/30/26, 5/5/24, 2024-05-05",
    "1/2/2024, 12/11/2026, 2026-11-12",
    "24-01-31, 24-02-12, 2024-02-12",
    "24. 1. 31., 24. 2. 3., 2024-02-03",
    "31\u200f/1\u200f/2024, 12\u200f/2\u200f/2024, 2024-02-12",
    "٣١/١/٢٠٢٤, ١٢/٢/٢٠٢٤, 2024-02-12",
    "2024年1月31日, 2024年2月12日, 2024-02-12",
    "31.1.24 г., 12.2.24 г., 2024-02-12",
  })
  void hasTheOneOrderThatAllOfThemFit(String proof, String other, String day) {
    assertThat(column(proof, other).decided("x.csv", Optional.empty()).read(other))
        .isEqualTo(LocalDate.parse(day));
  }

  @Test
  void isAskedAboutWhereTwoOrdersFit() {
    DateColumn column = column("2/01/2016", "3/02/2016");

    assertThatThrownBy(() -> column.decided("x.csv", Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("x.csv")
        .hasMessageContaining("2/01/2016")
        .hasMessageContaining("--date-format");
    assertThat(column.decided("x.csv", Optional.of("dd/MM/yyyy")).read("2/01/2016"))
        .isEqualTo(LocalDate.parse("2016-01-02"));
  }

  @Test
  void needsNoOrderWhereAllReadTheSame() {
    assertThat(column("05/05/24", "06/06/24").decided("x.csv", Optional.empty()).read("06/06/24"))
        .isEqualTo(LocalDate.parse("2024-06-06"));
  }

  @Test
  void hasTheOrderInWhichItsDaysFall() {
    assertThat(
            column("11/10/24", "12/09/24", "03/08/24", "05/07/24", "10/06/24", "09/05/24")
                .decided("x.csv", Optional.empty())
                .read("05/07/24"))
        .isEqualTo(LocalDate.parse("2024-07-05"));
  }

  @Test
  void mayBeginWithTheLastDigitsOfTheYear() {
    assertThat(
            column("24-02-03", "24-01-20", "24-01-11", "23-12-12", "23-11-10", "23-10-09")
                .decided("x.csv", Optional.empty())
                .read("23-12-12"))
        .isEqualTo(LocalDate.parse("2023-12-12"));
  }

  @Test
  void beginsWithTheDayWhereNothingElseIsKnown() {
    assertThat(column("21.01.24").decided("x.csv", Optional.empty()).read("21.01.24"))
        .isEqualTo(LocalDate.parse("2024-01-21"));
  }

  @Test
  void hasNoDayOfAnotherOrderWhereTheOthersBeginWithTheYear() {
    DateColumn.Days days = column("2024-02-03", "12/31/2024").decided("x.csv", Optional.empty());

    assertThatThrownBy(() -> days.read("12/31/2024")).hasMessage("bad_date");
  }

  @Test
  void hasDaysThatNoCalendarHas() {
    DateColumn.Days days = column("2/30/24", "31/31/24").decided("x.csv", Optional.empty());

    assertThatThrownBy(() -> days.read("2/30/24")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> days.read("")).hasMessage("missing_date");
  }

  private static DateColumn column(String... cells) {
    DateColumn column = new DateColumn(LocalDate.parse("2026-11-29"));
    for (String cell : cells) {
      column.add(cell);
    }
    return column;
  }
}
