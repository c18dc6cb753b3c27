package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.traktcli.presentation.command.ParsedFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code scripts/package/WriteOut.java} makes of classes, beside what the compiler made. */
@DisplayName("Classes that are written out for packages")
class WrittenOutTests {

  private static final Path WRITE_OUT =
      Path.of(System.getProperty("trakt.root", ".."), "scripts/package/WriteOut.java");

  private static final String SAMPLE =
      """
      package io.github.traktcli.sample;

      import java.util.ArrayList;
      import java.util.Arrays;
      import java.util.List;
      import picocli.CommandLine.Option;
      import picocli.CommandLine.Parameters;

      public final class Sample {
        sealed interface Shape permits Dot, Line, Text, Nothing {}
        record Dot(double x, float y) implements Shape {}
        record Line(int a, long b, short c, byte d, char e, boolean f) implements Shape {}
        record Text(String word, List<Shape> more, int[] numbers) implements Shape {}
        record Nothing() implements Shape {}
        record Own(int number) {
          @Override public boolean equals(Object other) { return other instanceof Own; }
          @Override public int hashCode() { return 7; }
        }
        enum Colour { RED, GREEN, BLUE }

        static String named(Object thing) {
          return switch (thing) {
            case null -> "none";
            case Dot(double x, float y) when x > y -> "right";
            case Dot dot -> "dot";
            case Text(String word, var more, var numbers) when word == null -> "silent";
            case Text text -> "text";
            case Line line -> "line";
            case CharSequence words when words.isEmpty() -> "empty";
            case String words -> words;
            case Colour colour when colour == Colour.BLUE -> "blue";
            case Colour colour -> "colour";
            default -> thing.getClass().getSimpleName();
          };
        }

        static String word(String text) {
          return switch (text) {
            case "a" -> "first";
            case String other when other.length() > 3 -> "long";
            case "b" -> "second";
            case String other -> "other";
          };
        }

        static String tone(Colour colour) {
          return switch (colour) {
            case RED -> "warm";
            case Colour other when other == Colour.BLUE -> "cold";
            case GREEN, BLUE -> "between";
          };
        }

        public static List<String> told() {
          int[] numbers = {1};
          List<Object> things = new ArrayList<>(Arrays.asList(
              null, "", "text", 5, Colour.RED, Colour.BLUE, new Own(1), new Own(2), new Nothing(), new Nothing(),
              new Dot(1, 0), new Dot(1, 0), new Dot(0.0, 0), new Dot(-0.0, 0), new Dot(Double.NaN, Float.NaN),
              new Dot(Double.NaN, Float.NaN), new Line(1, 2, (short) 3, (byte) 4, 'e', true),
              new Line(1, 2, (short) 3, (byte) 4, 'e', true), new Line(1, 2, (short) 3, (byte) 4, 'e', false),
              new Line(1, 1L << 40, (short) -3, (byte) 4, 'é', true), new Text(null, null, null),
              new Text(null, null, null), new Text("a", List.of(new Nothing()), numbers),
              new Text("a", List.of(new Nothing()), numbers), new Text("a", List.of(), new int[] {1})));
          List<String> told = new ArrayList<>();
          for (Object thing : things) {
            told.add(named(thing));
            if (thing == null) {
              continue;
            }
            told.add(thing instanceof Text text && text.numbers() != null || thing instanceof Colour
                ? "" : thing.hashCode() + " " + thing);
            for (Object other : things) {
              told.add(String.valueOf(thing.equals(other)));
            }
          }
          for (String text : List.of("a", "b", "c", "long")) {
            told.add(word(text));
          }
          for (Colour colour : Colour.values()) {
            told.add(tone(colour));
          }
          return told;
        }

        public static class Words {
          @Option(names = "--text") private String text = "before";
          @Option(names = "--number") private int number;
          private String other = "untouched";
        }

        public static final class More extends Words {
          @Parameters private List<String> all = List.of();
        }
      }
      """;

  @TempDir private Path folder;
  private Path compiled;

  @BeforeEach
  void compile() throws IOException {
    Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(code).isZero();
    compiled = folder.resolve("trakt-compiled.jar");
    try (OutputStream out = Files.newOutputStream(compiled);
        ZipOutputStream jar = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(file));
        jar.closeEntry();
      }
    }
  }

  private Path written(String name) throws IOException, InterruptedException {
    Path options = Files.createDirectories(folder.resolve("options"));
    Files.writeString(options.resolve("io.github.traktcli.sample.Sample$Words.txt"), "the lines");
    Path jar = Files.copy(compiled, folder.resolve(name));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                WRITE_OUT.toString(),
                options.toString(),
                jar.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return jar;
  }

  private static Object told(Path jar) throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = loader(jar)) {
      return loader.loadClass("io.github.traktcli.sample.Sample").getMethod("told").invoke(null);
    }
  }

  private static URLClassLoader loader(Path jar) throws IOException {
    return new URLClassLoader(
        new URL[] {jar.toUri().toURL()}, WrittenOutTests.class.getClassLoader());
  }

  /** Returns what the JVM is asked to make, as method and maker. */
  private static List<String> leftToJvm(Path jar) throws IOException {
    List<String> left = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          ClassModel type = ClassFile.of().parse(in.readAllBytes());
          type.methods()
              .forEach(
                  method ->
                      method
                          .code()
                          .ifPresent(
                              code ->
                                  code.elementStream()
                                      .filter(InvokeDynamicInstruction.class::isInstance)
                                      .map(InvokeDynamicInstruction.class::cast)
                                      .forEach(
                                          dynamic ->
                                              left.add(
                                                  method.methodName().stringValue()
                                                      + " "
                                                      + dynamic
                                                          .bootstrapMethod()
                                                          .owner()
                                                          .displayName()))));
        }
      }
    }
    return left;
  }

  @Test
  @DisplayName("do what they did")
  void sameResults() throws Exception {
    assertThat(told(written("trakt-written.jar"))).isEqualTo(told(compiled));
  }

  @Test
  @DisplayName("leave no switch over types to the JVM, and of records their text alone")
  void nothingLeft() throws Exception {
    assertThat(leftToJvm(compiled))
        .contains("named SwitchBootstraps", "equals ObjectMethods", "hashCode ObjectMethods");
    assertThat(leftToJvm(written("trakt-written.jar")))
        .contains("toString ObjectMethods")
        .noneMatch(left -> left.endsWith(" SwitchBootstraps"))
        .filteredOn(left -> left.endsWith(" ObjectMethods"))
        .containsOnly("toString ObjectMethods");
  }

  @Test
  @DisplayName("are the same whenever they are written")
  void sameBytes() throws Exception {
    assertThat(written("trakt-written.jar")).hasSameBinaryContentAs(written("trakt-again.jar"));
  }

  @Test
  @DisplayName("set what options are parsed into by themselves, those of their ancestors too")
  void fields() throws Exception {
    try (URLClassLoader loader = loader(written("trakt-written.jar"))) {
      ParsedFields more =
          (ParsedFields)
              loader
                  .loadClass("io.github.traktcli.sample.Sample$More")
                  .getConstructor()
                  .newInstance();
      assertThat(more.parsedField("text")).isEqualTo("before");
      more.setParsedField("text", "after");
      more.setParsedField("number", 9);
      more.setParsedField("all", List.of("a"));
      assertThat(more.parsedField("text")).isEqualTo("after");
      assertThat(more.parsedField("number")).isEqualTo(9);
      assertThat(more.parsedField("all")).isEqualTo(List.of("a"));
      assertThatIllegalArgumentException().isThrownBy(() -> more.parsedField("other"));
      assertThatIllegalArgumentException().isThrownBy(() -> more.setParsedField("other", ""));
      assertThat(more.declaredFields()).isEmpty();
      assertThat(
              ((ParsedFields)
                      loader
                          .loadClass("io.github.traktcli.sample.Sample$Words")
                          .getConstructor()
                          .newInstance())
                  .declaredFields())
          .isEqualTo("the lines");
    }
  }
}
