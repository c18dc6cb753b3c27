package io.github.traktcli.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AiringTests {

  @Test
  void putsDaysInOrderAndWhatHasNoDateLast() {
    Airing lateEvening = new Airing.At(Instant.parse("2026-10-31T23:30:00Z"));
    Airing allDay = new Airing.On(LocalDate.of(2026, 11, 1));
    Airing nextMorning = new Airing.At(Instant.parse("2026-11-01T07:00:00Z"));
    Airing unknown = new Airing.Unknown();
    List<Airing> inUtc = List.of(lateEvening, allDay, nextMorning, unknown);
    List<Airing> inBerlin = List.of(allDay, lateEvening, nextMorning, unknown);

    List<Airing> shuffled = new ArrayList<>(inUtc);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Airing.orderIn(ZoneId.of("UTC")));
    assertThat(shuffled).isEqualTo(inUtc);
    shuffled.sort(Airing.orderIn(ZoneId.of("Europe/Berlin")));
    assertThat(shuffled).isEqualTo(inBerlin);
  }
}
