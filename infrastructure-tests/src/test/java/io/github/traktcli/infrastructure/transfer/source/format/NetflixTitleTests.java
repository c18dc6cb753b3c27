package io.github.traktcli.infrastructure.transfer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A title of Netflix")
class NetflixTitleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dark: Season 1: Secrets | Dark | 1 | Secrets",
        "Dark: Staffel 2: Anfänge und Enden | Dark | 2 | Anfänge und Enden",
        "Dark : Saison 1 : Secrets | Dark | 1 | Secrets",
        "Dark\u00A0: Saison 3\u00A0: Déjà-vu | Dark | 3 | Déjà-vu",
        "Dark: Temporada 1: Secretos | Dark | 1 | Secretos",
        "Dark: Stagione 1: Segreti | Dark | 1 | Segreti",
        "Dark: Kausi 1: Salaisuudet | Dark | 1 | Salaisuudet",
        "Dark: 1. évad: Titkok | Dark | 1 | Titkok",
        "Dark: 1. Sezon: Sırlar | Dark | 1 | Sırlar",
        "다크: 시즌 1: 비밀 | 다크 | 1 | 비밀",
        "暗黑：第 1 季：秘密 | 暗黑 | 1 | 秘密",
        "ダーク: シーズン2: 秘密 | ダーク | 2 | 秘密",
        "ダーク: シーズン２: 秘密 | ダーク | 2 | 秘密",
        "Dark: Κύκλος 1: Μυστικά | Dark | 1 | Μυστικά",
        "Dark: Temporada 2: O Início e o Fim | Dark | 2 | O Início e o Fim",
        "Black Mirror: Specials: White Christmas | Black Mirror | 0 | White Christmas",
        "Money Heist: Part 5: Live Many Lives | Money Heist | 5 | Live Many Lives",
        "Star Trek: Discovery: Season 2: Brother | Star Trek: Discovery | 2 | Brother",
        "Stranger Things: Stranger Things 3: Chapter One: Suzie? | Stranger Things | 3 | Chapter One: Suzie?",
        "The Queen's Gambit: Limited Series: Openings | The Queen's Gambit | 1 | Openings",
        "Maid: Miniserie: Dólares | Maid | 1 | Dólares",
      })
  void namesAnEpisodeOfASeason(String title, String show, int season, String episode) {
    ImportItem item = only(NetflixTitle.items(title));

    assertThat(item.type()).isEqualTo(ImportItemType.EPISODE);
    assertThat(item.show()).isNotNull().extracting(ImportItem::title).isEqualTo(show);
    assertThat(item.season()).isEqualTo(season);
    assertThat(item.names()).containsEntry("episode_title", episode);
  }

  @Test
  void mayBeAFilmOrAnEpisodeWhereNoSeasonIsNamed() {
    ImportItem two = only(NetflixTitle.items("Black Mirror: Bandersnatch"));
    ImportItem three = only(NetflixTitle.items("American Crime Story: Versace: House by the Lake"));

    assertThat(two.readings())
        .extracting(ImportItem::type)
        .containsExactly(ImportItemType.MOVIE, ImportItemType.EPISODE);
    assertThat(three.readings())
        .extracting(reading -> reading.names().get("episode_title"))
        .containsExactly(null, "House by the Lake", "Versace: House by the Lake");
  }

  @Test
  void isAFilmWithoutAColon() {
    assertThat(only(NetflixTitle.items("The Matrix")).type()).isEqualTo(ImportItemType.MOVIE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dark: Season 1: Episode 2",
        "Dark: Staffel 1: Folge 2",
        "Dark : Saison 1 : Épisode 2",
        "Dark: Temporada 1: Episodio 2",
        "Dark: Temporada 1: Episódio 2",
        "Dark: Temporada 1: Capítulo 2",
        "ダーク: シーズン1: 第2話",
        "다크: 시즌 1: 2화",
        "暗黑：第 1 季：第 2 集",
        "Dark: Season 1: Lies (Episode 2)",
        "Dark: Staffel 1: Lügen (Folge 2)",
      })
  void namesTheNumberOfAnEpisodeInAnyLanguage(String title) {
    assertThat(only(NetflixTitle.items(title)).episode()).isEqualTo(2);
  }

  @Test
  void isTwoEpisodesWhereItIsADoubleOne() {
    assertThat(NetflixTitle.items("Show: Season 1: One (Episode 1) / Two (Episode 2)"))
        .extracting(ImportItem::episode)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " : Episode 7",
        "Trailer: A Film",
        "Teaser: A Film",
        "A: Season 4_hook_primary_16x9",
        "Dark: Season 1",
      })
  void namesNothingThatIsWatched(String title) {
    assertThatThrownBy(() -> NetflixTitle.items(title)).isInstanceOf(Refusal.class);
  }

  private static ImportItem only(List<ImportItem> items) {
    assertThat(items).hasSize(1);
    return items.getFirst();
  }
}
