package io.github.traktcli.infrastructure.transfer.source;

import static io.github.traktcli.infrastructure.transfer.source.Export.DIARY;
import static io.github.traktcli.infrastructure.transfer.source.Export.bytes;
import static io.github.traktcli.infrastructure.transfer.source.Export.trouble;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure.UnreadableImport;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hostile archive")
class HostileArchiveTests {

  @TempDir private Path folder;

  private Export export;

  @BeforeEach
  void begin() {
    export = new Export(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.csv",
        "a/../../evil.csv",
        "/etc/evil.csv",
        "..\\evil.csv",
        "C:\\evil.csv",
        "c:/evil.csv",
        "a/b/c/d/e/f.csv",
      })
  void leavesWhatWouldLieOutside(String path) {
    Path zip = export.zip(ordered("diary.csv", bytes(DIARY), path, bytes(DIARY)));

    List<ImportRecord> found = Export.read(zip);

    assertThat(Export.actions(found))
        .extracting(action -> action.origin().file())
        .containsOnly("diary.csv");
    assertThat(found)
        .anySatisfy(
            record ->
                assertThat(record)
                    .isInstanceOfSatisfying(
                        ImportRecord.Warning.class,
                        warning -> assertThat(warning.code()).isEqualTo("unsafe_path")));
    assertThat(listed()).containsExactly("export.zip");
  }

  @Test
  void isToldToHoldNothingButWhatLiesOutside() {
    UnreadableImport trouble = trouble(export.zip(Map.of("../../diary.csv", bytes(DIARY))));

    assertThat(trouble.code()).isEqualTo("unsafe_path");
    assertThat(trouble.detail()).contains("../../diary.csv");
    assertThat(trouble.next()).doesNotContain("--from");
  }

  @Test
  void mayHaveNoMoreMembersThanAnExport() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      members.put("lists/" + i + ".csv", bytes(DIARY));
    }

    assertThat(trouble(export.zip(members)).code()).isEqualTo("archive_too_large");
  }

  @Test
  void mayNotGrowInAllBeyondTheLimit() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      members.put("diary-" + i + ".csv", noise(5 << 20));
    }

    assertThat(trouble(export.zip(members)).code()).isEqualTo("archive_too_large");
  }

  @Test
  void isABombAlsoWhereItIsPackedTwice() {
    byte[] bomb = Export.gzip(new byte[6 << 20]);

    assertThat(trouble(export.zip(Map.of("animelist.xml.gz", bomb))).code())
        .isEqualTo("archive_too_large");
    assertThat(trouble(export.file("animelist.xml.gz", bomb)).code())
        .isEqualTo("archive_too_large");
  }

  @Test
  void mayNotHaveTwoMembersOfOneName() throws IOException {
    Path zip = export.stored(ordered("diary.csv", bytes(DIARY), "diarx.csv", bytes(DIARY)));
    replace(zip, "diarx.csv", "diary.csv");

    assertThat(trouble(zip).code()).isEqualTo("archive_damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60, 150, 200})
  void isToldToBeCutOff(int length) throws IOException {
    Path zip = export.stored(Map.of("diary.csv", bytes(DIARY)));
    Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), length));

    assertThat(trouble(zip).code()).isEqualTo("archive_damaged");
  }

  @Test
  void isToldToBeCutOffWhereItIsGzipAlone() {
    byte[] packed = Export.gzip(bytes(DIARY));

    assertThat(trouble(export.file("diary.csv.gz", Arrays.copyOf(packed, 40))).code())
        .isEqualTo("archive_damaged");
  }

  @Test
  void isToldToBeChanged() throws IOException {
    Path zip = export.stored(Map.of("diary.csv", bytes(DIARY)));
    replace(zip, "The Matrix,1999", "The Matrix,1998");

    assertThat(trouble(zip).code()).isEqualTo("archive_damaged");
  }

  @Test
  void isToldToBeLockedWhereOneMemberIs() throws IOException {
    Path zip = export.stored(ordered("diary.csv", bytes(DIARY), "ratings.csv", bytes("x")));
    byte[] all = Files.readAllBytes(zip);
    int last = new String(all, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
    all[last + 8] |= 1;
    Files.write(zip, all);

    assertThat(trouble(zip).code()).isEqualTo("archive_encrypted");
  }

  @Test
  void isOpenedWithinAnother() {
    byte[] inner = contentOf(export.zip(Map.of("diary.csv", bytes(DIARY))));

    assertThat(Export.actions(export.zip(Map.of("mine/inner.zip", inner))))
        .extracting(action -> action.origin().file())
        .containsOnly("mine/inner.zip/diary.csv");
    assertThat(Export.actions(export.file("inner.zip.gz", Export.gzip(inner)))).hasSize(2);
    export.file("all/inner.zip", inner);
    assertThat(Export.actions(folder.resolve("all"))).hasSize(2);
  }

  @Test
  void isNotOpenedDeeper() {
    byte[] deepest = contentOf(export.zip(Map.of("diary.csv", bytes(DIARY))));
    byte[] inner = contentOf(export.zip(Map.of("deepest.zip", deepest)));

    assertThat(trouble(export.zip(Map.of("inner.zip", inner))))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("archive_in_archive"))
        .satisfies(failure -> assertThat(failure.detail()).contains("inner.zip/deepest.zip"))
        .satisfies(failure -> assertThat(failure.next()).contains("Unpack"));
    assertThat(Export.read(export.zip(ordered("diary.csv", bytes(DIARY), "inner.zip", inner))))
        .hasSize(3)
        .anySatisfy(record -> assertThat(record.toString()).contains("inner.zip/deepest.zip"));
  }

  @Test
  void isAsLimitedWithinAnother() {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      many.put("lists/" + i + ".csv", bytes(DIARY));
    }
    byte[] inner = contentOf(export.zip(many));
    byte[] bomb = contentOf(export.zip(Map.of("diary.csv", new byte[6 << 20])));
    byte[] outside = contentOf(export.zip(Map.of("../evil.csv", bytes(DIARY))));

    assertThat(trouble(export.zip(ordered("1.zip", inner, "2.zip", inner))).code())
        .isEqualTo("archive_too_large");
    assertThat(trouble(export.zip(Map.of("1.zip", bomb))).code()).isEqualTo("archive_too_large");
    assertThat(trouble(export.stored(ordered("1.zip", noiseZip(), "2.zip", noiseZip()))).code())
        .isEqualTo("archive_too_large");
    assertThat(Export.read(export.zip(ordered("diary.csv", bytes(DIARY), "1.zip", outside))))
        .anySatisfy(record -> assertThat(record.toString()).contains("1.zip/../evil.csv"));
    assertThat(trouble(export.zip(Map.of("1.zip", Arrays.copyOf(inner, 300)))).code())
        .isEqualTo("archive_damaged");
  }

  private byte[] noiseZip() {
    return contentOf(export.stored(Map.of("noise.csv", noise(7 << 20))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_token.csv",
        "gdpr/refresh_token.csv",
        "a/auth-prod-login.csv",
        "ip_address.csv",
        "user.csv",
        "oauth_tokens.json",
        "netflix-report/ACCOUNT/AccountDetails.csv",
        "netflix-report/PAYMENT_AND_BILLING/BillingHistory.csv",
        "emails.csv",
      })
  void keepsItsSecrets(String name) {
    Path zip =
        export.zip(
            ordered("diary.csv", bytes(DIARY), name, bytes("token,ip\nSECRET-TOKEN,192.0.2.55\n")));

    assertThat(Export.read(zip).toString()).contains(name).doesNotContain("SECRET", "192.0.2");
    assertThat(trouble(export.zip(Map.of(name, bytes("SECRET-TOKEN")))).toString())
        .doesNotContain("SECRET");
  }

  @Test
  void hasNoLinksThatAreFollowed() throws IOException {
    Path outside = export.file("outside/ratings.csv", DIARY);
    Path inside = Files.createDirectories(folder.resolve("export"));
    Files.writeString(inside.resolve("diary.csv"), DIARY);
    Files.createSymbolicLink(inside.resolve("linked.csv"), outside);
    Files.createSymbolicLink(inside.resolve("loop"), inside);

    List<ImportRecord> found = Export.read(inside);

    assertThat(Export.actions(found))
        .allSatisfy(action -> assertThat(action.origin().file()).isEqualTo("diary.csv"));
    assertThat(found.toString()).contains("linked.csv", "loop", "unsafe_path");
  }

  @Test
  void damagedAtAnyByteEndsInOneSentence() throws IOException {
    Path zip = export.zip(ordered("diary.csv", bytes(DIARY), "ratings.csv", noise(2000)));
    byte[] whole = Files.readAllBytes(zip);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(zip, damaged);
      try {
        Export.read(zip);
      } catch (io.github.traktcli.application.failure.TraktException e) {
        assertThat(e.failure().toString()).contains("code=").doesNotContain("code=unreadable,");
      }
    }
  }

  private static Map<String, byte[]> ordered(String one, byte[] first, String two, byte[] second) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put(one, first);
    members.put(two, second);
    return members;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] contentOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void replace(Path file, String old, String with) throws IOException {
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, all.replace(old, with), StandardCharsets.ISO_8859_1);
  }

  private List<String> listed() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
