package io.github.traktcli.presentation.output;

import java.util.List;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes comma-separated values by RFC 4180. */
final class Csv {

  private static final ObjectWriter WRITER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  private Csv() {}

  /** Returns a record with its line end. Line breaks within a value stay; they are quoted. */
  static String line(List<String> values) {
    return WRITER.writeValueAsString(values.stream().map(SafeText::lines).toList());
  }
}
