package io.github.traktcli.presentation.output;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes comma-separated values by RFC 4180. */
public final class Csv {

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  /** Without the mapper, which loads hundreds of classes to write a few texts. */
  private static final ObjectWriteContext LINES =
      new ObjectWriteContext.Base() {
        private final CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");

        @Override
        public FormatSchema getSchema() {
          return schema;
        }
      };

  private static final String LONELY = "\"\"\r\n";
  private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  /**
   * Returns a record with its line end. Line breaks within a value stay; they are quoted. Control
   * characters and their like are escaped as {@link SafeText#escaped} says.
   *
   * @param safe whether to put an apostrophe before what a spreadsheet would take for a formula
   */
  public static String line(List<String> values, boolean safe) {
    if (values.size() == 1 && values.getFirst().isEmpty()) {
      return LONELY; // A line with nothing in it is no record to most readers.
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator record = FACTORY.createGenerator(LINES, line)) {
      record.writeStartArray();
      for (String value : values) {
        record.writeString(SafeText.escaped(safe && isFormula(value) ? "'" + value : value));
      }
      record.writeEndArray();
    }
    return line.toString();
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value);
  }

  private static boolean isNumber(String value) {
    try {
      var _ = new BigDecimal(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
