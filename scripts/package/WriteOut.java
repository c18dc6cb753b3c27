import static java.lang.constant.ConstantDescs.CD_Enum;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Interfaces;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes out what the compiler leaves to the JVM, which makes classes for it at each start that its
 * caches cannot hold: switches over types, equals and hashCode of records, and the fields that
 * options are parsed into, which are set by reflection and declared by annotations else. Takes the
 * folder of the lines that the build keeps of annotations, and jars, of which it rewrites those of
 * this project in place; what it writes depends on what it reads alone.
 */
public final class WriteOut {

  private static final String OURS = "io/github/traktcli/";
  private static final ClassDesc FIELDS =
      ClassDesc.of("io.github.traktcli.presentation.command.ParsedFields");
  private static final Set<String> PARSED =
      Set.of(
          "Lpicocli/CommandLine$Option;",
          "Lpicocli/CommandLine$Parameters;",
          "Lpicocli/CommandLine$Mixin;");
  private static final ClassDesc CD_Objects = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc SWITCH = MethodTypeDesc.of(CD_int, CD_Object, CD_int);
  private static final MethodTypeDesc GET = MethodTypeDesc.of(CD_Object, CD_String);
  private static final MethodTypeDesc SET = MethodTypeDesc.of(CD_void, CD_String, CD_Object);

  private final Path options;
  private final ClassFile classes;

  private WriteOut(Path options, ClassLoader all) {
    this.options = options;
    classes =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(all)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  public static void main(String... arguments) throws IOException {
    List<String> jars = List.of(arguments).subList(1, arguments.length);
    List<URL> all = new ArrayList<>();
    for (String jar : jars) {
      all.add(Path.of(jar).toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(all.toArray(URL[]::new))) {
      WriteOut work = new WriteOut(Path.of(arguments[0]), loader);
      Map<Path, byte[]> written = new LinkedHashMap<>();
      for (String jar : jars) {
        if (Path.of(jar).getFileName().toString().startsWith("trakt")) {
          written.put(Path.of(jar), work.jar(Path.of(jar)));
        }
      }
      for (Map.Entry<Path, byte[]> jar : written.entrySet()) {
        Files.write(jar.getKey(), jar.getValue());
      }
    }
  }

  private byte[] jar(Path jar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream from = new ZipInputStream(in);
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        to.putNextEntry(same);
        byte[] content = from.readAllBytes();
        boolean ours = entry.getName().startsWith(OURS) && entry.getName().endsWith(".class");
        to.write(ours ? written(content) : content);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private byte[] written(byte[] before) throws IOException {
    ClassModel type = classes.parse(before);
    List<InvokeDynamicInstruction> switches = new ArrayList<>();
    String lines = lines(type);
    List<FieldModel> parsed = type.fields().stream().filter(WriteOut::isParsed).toList();
    boolean isRecord = type.findAttribute(Attributes.record()).isPresent();
    byte[] after =
        classes.transformClass(
            type,
            (builder, element) -> {
              switch (element) {
                case MethodModel method when isRecord && isLeftToJvm(method) ->
                    record(builder, type, method);
                case MethodModel method when switchesOverTypes(method) ->
                    builder.transformMethod(
                        method,
                        MethodTransform.transformingCode(
                            (code, part) -> code(code, part, type, switches)));
                case Interfaces interfaces when !parsed.isEmpty() ->
                    builder.withInterfaceSymbols(withFields(interfaces));
                default -> builder.with(element);
              }
            });
    if (switches.isEmpty() && parsed.isEmpty() && !isRecord) {
      return before;
    }
    byte[] whole =
        classes.transformClass(
            classes.parse(after),
            ClassTransform.endHandler(
                builder -> {
                  for (int i = 0; i < switches.size(); i++) {
                    typeSwitch(builder, name(i), switches.get(i));
                  }
                  if (!parsed.isEmpty()) {
                    boolean more = inherits(type);
                    get(builder, type, parsed, more);
                    set(builder, type, parsed, more);
                    lines(builder, lines);
                  }
                }));
    List<VerifyError> errors = classes.verify(whole);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(type.thisClass().asInternalName() + ": " + errors);
    }
    return whole;
  }

  private static List<ClassDesc> withFields(Interfaces interfaces) {
    List<ClassDesc> all = new ArrayList<>();
    interfaces.interfaces().forEach(each -> all.add(each.asSymbol()));
    all.add(FIELDS);
    return all;
  }

  // Switches over types.

  private static boolean switchesOverTypes(MethodModel method) {
    return method
        .code()
        .map(code -> code.elementStream().anyMatch(WriteOut::isTypeSwitch))
        .orElse(false);
  }

  private static boolean isTypeSwitch(CodeElement element) {
    return element instanceof InvokeDynamicInstruction dynamic
        && dynamic.bootstrapMethod().owner().displayName().equals("SwitchBootstraps")
        && dynamic.bootstrapArgs().stream().allMatch(WriteOut::isPlainLabel);
  }

  private static boolean isPlainLabel(ConstantDesc label) {
    return label instanceof String || label instanceof ClassDesc type && !type.isPrimitive();
  }

  private static void code(
      CodeBuilder code,
      CodeElement element,
      ClassModel type,
      List<InvokeDynamicInstruction> switches) {
    if (isTypeSwitch(element)) {
      code.invokestatic(
          type.thisClass().asSymbol(),
          name(switches.size()),
          SWITCH,
          type.flags().has(AccessFlag.INTERFACE));
      switches.add((InvokeDynamicInstruction) element);
    } else {
      code.with(element);
    }
  }

  private static String name(int number) {
    return "typeSwitch$" + number;
  }

  /**
   * As SwitchBootstraps tells: -1 for null, the first label from the second argument on. A text is
   * the text itself, or of an enum the name of a constant.
   */
  private static void typeSwitch(
      ClassBuilder builder, String name, InvokeDynamicInstruction replaced) {
    boolean ofNames = replaced.bootstrapMethod().methodName().equals("enumSwitch");
    List<ConstantDesc> labels = replaced.bootstrapArgs();
    builder.withMethodBody(
        name,
        SWITCH,
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          code.aload(0).ifThen(Opcode.IFNULL, no -> no.loadConstant(-1).ireturn());
          for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            if (labels.get(i) instanceof ClassDesc type) {
              code.aload(0).instanceOf(type);
            } else {
              code.loadConstant(labels.get(i)).aload(0);
              if (ofNames) {
                code.checkcast(CD_Enum)
                    .invokevirtual(CD_Enum, "name", MethodTypeDesc.of(CD_String));
              }
              code.invokevirtual(CD_String, "equals", MethodTypeDesc.of(CD_boolean, CD_Object));
            }
            code.ifeq(next).loadConstant(i).ireturn();
            code.labelBinding(next);
          }
          code.loadConstant(labels.size()).ireturn();
        });
  }

  // Records.

  private static boolean isLeftToJvm(MethodModel method) {
    String name = method.methodName().stringValue();
    return (name.equals("equals") || name.equals("hashCode"))
        && method
            .code()
            .map(
                code ->
                    code.elementStream()
                        .anyMatch(
                            part ->
                                part instanceof InvokeDynamicInstruction dynamic
                                    && dynamic
                                        .bootstrapMethod()
                                        .owner()
                                        .displayName()
                                        .equals("ObjectMethods")))
            .orElse(false);
  }

  private static void record(ClassBuilder builder, ClassModel type, MethodModel method) {
    List<FieldModel> components =
        type.fields().stream().filter(field -> !field.flags().has(AccessFlag.STATIC)).toList();
    builder.withMethodBody(
        method.methodName().stringValue(),
        method.methodTypeSymbol(),
        method.flags().flagsMask(),
        code -> {
          if (method.methodName().equalsString("equals")) {
            equal(code, type.thisClass().asSymbol(), components);
          } else {
            hash(code, type.thisClass().asSymbol(), components);
          }
        });
  }

  private static void equal(CodeBuilder code, ClassDesc type, List<FieldModel> components) {
    Label other = code.newLabel();
    code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
    code.aload(1).instanceOf(type).ifeq(other);
    code.aload(1).checkcast(type).astore(2);
    for (FieldModel field : components) {
      ClassDesc kind = field.fieldTypeSymbol();
      for (int side : new int[] {0, 2}) {
        code.aload(side).getfield(type, field.fieldName().stringValue(), kind);
      }
      if (kind.isPrimitive()) {
        code.invokestatic(wrapper(kind), "compare", MethodTypeDesc.of(CD_int, kind, kind));
        code.ifne(other);
      } else {
        code.invokestatic(
            CD_Objects, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
        code.ifeq(other);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(other);
    code.iconst_0().ireturn();
  }

  private static void hash(CodeBuilder code, ClassDesc type, List<FieldModel> components) {
    code.iconst_0();
    for (FieldModel field : components) {
      ClassDesc kind = field.fieldTypeSymbol();
      code.bipush(31).imul();
      code.aload(0).getfield(type, field.fieldName().stringValue(), kind);
      if (kind.isPrimitive()) {
        code.invokestatic(wrapper(kind), "hashCode", MethodTypeDesc.of(CD_int, kind));
      } else {
        code.invokestatic(CD_Objects, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc wrapper(ClassDesc primitive) {
    return ClassDesc.of(
        "java.lang",
        switch (primitive.displayName()) {
          case "int" -> "Integer";
          case "char" -> "Character";
          case String other -> Character.toUpperCase(other.charAt(0)) + other.substring(1);
        });
  }

  // Fields of options.

  private static boolean isParsed(FieldModel field) {
    return field
        .findAttribute(Attributes.runtimeVisibleAnnotations())
        .map(
            all ->
                all.annotations().stream()
                    .anyMatch(each -> PARSED.contains(each.className().stringValue())))
        .orElse(false);
  }

  /** Tells whether an ancestor is of this project: then it may have such fields, or nothing has. */
  private boolean inherits(ClassModel type) {
    return type.superclass().map(above -> above.asInternalName().startsWith(OURS)).orElse(false);
  }

  private void get(
      ClassBuilder builder, ClassModel type, List<FieldModel> fields, boolean inherits) {
    ClassDesc owner = type.thisClass().asSymbol();
    builder.withMethodBody(
        "parsedField",
        GET,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          for (FieldModel field : fields) {
            Label next = ask(code, field);
            ClassDesc kind = field.fieldTypeSymbol();
            code.aload(0).getfield(owner, field.fieldName().stringValue(), kind);
            if (kind.isPrimitive()) {
              code.invokestatic(wrapper(kind), "valueOf", MethodTypeDesc.of(wrapper(kind), kind));
            }
            code.areturn();
            code.labelBinding(next);
          }
          if (inherits) {
            code.aload(0).aload(1);
            code.invokespecial(type.superclass().orElseThrow().asSymbol(), "parsedField", GET);
            code.areturn();
          } else {
            unknown(code);
          }
        });
  }

  private void set(
      ClassBuilder builder, ClassModel type, List<FieldModel> fields, boolean inherits) {
    ClassDesc owner = type.thisClass().asSymbol();
    builder.withMethodBody(
        "setParsedField",
        SET,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          for (FieldModel field : fields) {
            if (field.flags().has(AccessFlag.FINAL)) {
              continue;
            }
            Label next = ask(code, field);
            ClassDesc kind = field.fieldTypeSymbol();
            code.aload(0).aload(2).checkcast(kind.isPrimitive() ? wrapper(kind) : kind);
            if (kind.isPrimitive()) {
              code.invokevirtual(
                  wrapper(kind), kind.displayName() + "Value", MethodTypeDesc.of(kind));
            }
            code.putfield(owner, field.fieldName().stringValue(), kind).return_();
            code.labelBinding(next);
          }
          if (inherits) {
            code.aload(0).aload(1).aload(2);
            code.invokespecial(type.superclass().orElseThrow().asSymbol(), "setParsedField", SET);
            code.return_();
          } else {
            unknown(code);
          }
        });
  }

  private String lines(ClassModel type) throws IOException {
    Path file = options.resolve(type.thisClass().asInternalName().replace('/', '.') + ".txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void lines(ClassBuilder builder, String lines) {
    builder.withMethodBody(
        "declaredFields",
        MethodTypeDesc.of(CD_String),
        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
        code -> code.loadConstant(lines).areturn());
  }

  private static Label ask(CodeBuilder code, FieldModel field) {
    Label next = code.newLabel();
    code.loadConstant(field.fieldName().stringValue()).aload(1);
    code.invokevirtual(CD_String, "equals", MethodTypeDesc.of(CD_boolean, CD_Object)).ifeq(next);
    return next;
  }

  private static void unknown(CodeBuilder code) {
    ClassDesc refusal = ClassDesc.of("java.lang.IllegalArgumentException");
    code.new_(refusal).dup().aload(1);
    code.invokespecial(refusal, "<init>", MethodTypeDesc.of(CD_void, CD_String)).athrow();
  }
}
