package io.github.traktcli.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.input.InvalidInput;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a user writes")
class DraftRequestTests {

  private static final Draft<String> SCROBBLE = draft(Draft.Way.MAKE);

  private static Draft<String> draft(Draft.Way way) {
    return new Draft<>(
        String.class,
        "{subject}/x",
        way,
        EnumSet.of(SubjectType.MOVIE),
        List.of(
            DraftField.number("progress", "PERCENT", "How far it is.", 0, 100).asRequired(),
            DraftField.text("notes", "What to say.").atMost(5),
            DraftField.oneOf("privacy", "WHO", "Who sees it", "private", "public"),
            DraftField.flag("spoiler", "It gives something away.")));
  }

  @Test
  void isCheckedFieldByField() {
    assertThat(
            DraftRequest.checked(
                SCROBBLE,
                Map.of(
                    "progress",
                    "1.25",
                    "notes",
                    "😀😀😀😀😀",
                    "privacy",
                    "Public",
                    "spoiler",
                    "true")))
        .containsExactly(
            Map.entry("progress", new BigDecimal("1.25")),
            Map.entry("notes", "😀😀😀😀😀"),
            Map.entry("privacy", "public"),
            Map.entry("spoiler", true));
  }

  @Test
  void isRefusedWhereTraktWouldNotTakeIt() {
    refuses(Map.of("progress", "101"), "--progress is a number from 0 to 100, not \"101\".");
    refuses(Map.of("progress", "much"), "--progress is a number from 0 to 100, not \"much\".");
    refuses(Map.of("progress", "1", "notes", "longer"), "--notes may have 5 letters; this has 6.");
    refuses(
        Map.of("progress", "1", "privacy", "mine"),
        "--privacy is one of private, public, not \"mine\".");
  }

  @Test
  void mustSayWhatIsRequiredWhereItIsNew() {
    refuses(Map.of(), "Say --progress.");
  }

  @Test
  void mustChangeSomethingWhereItIsNotNew() {
    assertThatThrownBy(() -> DraftRequest.checked(draft(Draft.Way.CHANGE), Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Say what to change: --progress, --notes, --privacy, --spoiler.");
    assertThat(DraftRequest.checked(draft(Draft.Way.CHANGE), Map.of("notes", "")))
        .containsExactly(Map.entry("notes", ""));
  }

  private static void refuses(Map<String, String> said, String sentence) {
    assertThatThrownBy(() -> DraftRequest.checked(SCROBBLE, said))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(sentence);
  }
}
