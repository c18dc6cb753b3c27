import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.ModuleDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Joins jars to one module, which jlink can put into a runtime. On a class path, the JDK looks
 * through every jar for services of its own at each start, as soon as it is asked for a zone; in a
 * runtime it knows what is there.
 *
 * <pre>{@code
 * OneModule.java NAME OUT.jar MODULE,MODULE JAR...
 * }</pre>
 *
 * The module reads those of the JDK that are named, provides the services that the jars provide,
 * and is open. The same jars give the same bytes.
 */
public final class OneModule {

  private static final String SERVICES = "META-INF/services/";
  private static final String VERSIONS = "META-INF/versions/";

  /** Where JLine looks for how to reach the terminal. */
  private static final String KEPT = "META-INF/jline/";

  /**
   * Pages of libraries for their developers, and what they have for each system: the runtime has
   * what is for its own in a folder, and JLine calls the system by itself.
   */
  private static final List<String> LEFT_OUT = List.of(".html", ".so", ".dll", ".dylib", ".jnilib");

  private static final ClassDesc LOADER = ClassDesc.of("java.util.ServiceLoader");
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, Set<String>> provided = new TreeMap<>();

  private OneModule() {}

  public static void main(String... arguments) throws IOException {
    OneModule module = new OneModule();
    for (String jar : List.of(arguments).subList(3, arguments.length)) {
      module.add(Path.of(jar));
    }
    module.contents.put(
        "module-info.class", module.declaration(arguments[0], arguments[2].split(",")));
    module.write(Path.of(arguments[1]));
  }

  private void add(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Map.Entry<String, ZipEntry> entry : entries(zip).entrySet()) {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry.getValue())) {
          bytes = in.readAllBytes();
        }
        if (entry.getKey().startsWith(SERVICES)) {
          provide(entry.getKey().substring(SERVICES.length()), bytes);
          continue;
        }
        byte[] other = contents.put(entry.getKey(), bytes);
        if (other != null && !Arrays.equals(other, bytes)) {
          throw new IllegalStateException(jar + " has another " + entry.getKey());
        }
      }
    }
  }

  /** Returns the entries that are of use, of several versions the newest for this Java. */
  private static Map<String, ZipEntry> entries(ZipFile zip) {
    Map<String, ZipEntry> all = new LinkedHashMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .sorted(Comparator.comparingInt(entry -> version(entry.getName())))
        .filter(entry -> version(entry.getName()) <= Runtime.version().feature())
        .forEach(entry -> all.put(unversioned(entry.getName()), entry));
    all.keySet()
        .removeIf(
            name ->
                name.equals("module-info.class")
                    || name.startsWith("OSGI-INF/")
                    || name.equals("styles.css")
                    || LEFT_OUT.stream().anyMatch(name::endsWith)
                    || name.startsWith("META-INF/")
                        && !name.startsWith(SERVICES)
                        && !name.startsWith(KEPT));
    return all;
  }

  private static int version(String name) {
    return name.startsWith(VERSIONS) ? Integer.parseInt(name.split("/", 4)[2]) : 0;
  }

  private static String unversioned(String name) {
    return name.startsWith(VERSIONS) ? name.split("/", 4)[3] : name;
  }

  private void provide(String service, byte[] lines) {
    new String(lines, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> provided.computeIfAbsent(service, key -> new LinkedHashSet<>()).add(line));
  }

  private byte[] declaration(String name, String... read) {
    return ClassFile.of()
        .buildModule(
            ModuleAttribute.of(
                ModuleDesc.of(name),
                module -> {
                  module.moduleFlags(AccessFlag.OPEN);
                  module.requires(ModuleDesc.of("java.base"), Set.of(AccessFlag.MANDATED), null);
                  for (String other : read) {
                    module.requires(ModuleDesc.of(other), Set.of(), null);
                  }
                  provided.forEach(
                      (service, types) ->
                          module.provides(
                              ClassDesc.of(service),
                              types.stream().map(ClassDesc::of).toArray(ClassDesc[]::new)));
                  used().stream().map(ClassDesc::of).forEach(module::uses);
                }));
  }

  /** Returns the services that some class asks for, or might be given to ask for. */
  private Set<String> used() {
    Set<String> all = new TreeSet<>(provided.keySet());
    contents.forEach(
        (name, bytes) -> {
          if (name.endsWith(".class")) {
            all.addAll(asked(ClassFile.of().parse(bytes)));
          }
        });
    return all;
  }

  private static List<String> asked(ClassModel type) {
    List<String> services = new ArrayList<>();
    for (MethodModel method : type.methods()) {
      ClassDesc last = ConstantDescs.CD_Object;
      for (CodeElement element : method.code().map(CodeModel::elementList).orElse(List.of())) {
        if (element instanceof ConstantInstruction constant
            && constant.constantValue() instanceof ClassDesc service) {
          last = service;
        } else if (loadsServices(element) && !last.equals(ConstantDescs.CD_Object)) {
          services.add(last.packageName() + "." + last.displayName());
        }
      }
    }
    return services;
  }

  private static boolean loadsServices(CodeElement element) {
    return element instanceof InvokeInstruction call
        && call.owner().asSymbol().equals(LOADER)
        && call.name().equalsString("load");
  }

  /** Nothing is packed: jlink does that. */
  private void write(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        CRC32 sum = new CRC32();
        sum.update(content.getValue());
        entry.setTimeLocal(TIME);
        entry.setCrc(sum.getValue());
        entry.setSize(content.getValue().length);
        zip.putNextEntry(entry);
        zip.write(content.getValue());
        zip.closeEntry();
      }
    }
  }
}
