package io.github.traktcli.infrastructure.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonToken;
import tools.jackson.jr.ob.JacksonJrExtension;
import tools.jackson.jr.ob.api.ExtensionContext;
import tools.jackson.jr.ob.api.ReaderWriterModifier;
import tools.jackson.jr.ob.api.ValueReader;
import tools.jackson.jr.ob.impl.BeanPropertyIntrospector;
import tools.jackson.jr.ob.impl.JSONReader;
import tools.jackson.jr.ob.impl.JSONWriter;
import tools.jackson.jr.ob.impl.POJODefinition;
import tools.jackson.jr.ob.impl.POJODefinition.Prop;

/**
 * Lets the record component {@code firstAired} stand for the member {@code first_aired}, and {@code
 * isPrivate} for {@code private}, which Java keeps for itself.
 */
final class SnakeCase extends JacksonJrExtension {

  private final OddValue odd;

  SnakeCase(OddValue odd) {
    this.odd = odd;
  }

  @Override
  protected void register(ExtensionContext context) {
    context.insertProvider(new Members(odd));
    context.insertModifier(new Names(odd));
  }

  static String of(String component) {
    boolean keyword =
        component.length() > 2 && component.startsWith("is") && isUpper(component.charAt(2));
    String camelCase = keyword ? component.substring(2) : component;
    StringBuilder name = new StringBuilder(camelCase.length() + 4);
    for (int i = 0; i < camelCase.length(); i++) {
      char letter = camelCase.charAt(i);
      if (i > 0 && isUpper(letter)) {
        name.append('_');
      }
      name.append(letter);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static final class Names extends ReaderWriterModifier {

    private final OddValue odd;

    Names(OddValue odd) {
      this.odd = odd;
    }

    @Override
    public ValueReader modifyValueReader(
        JSONReader context, Class<?> type, ValueReader defaultReader) {
      return type.isRecord()
          ? new Shaped(type, defaultReader, JsonToken.START_OBJECT, odd)
          : defaultReader;
    }

    @Override
    public POJODefinition pojoDefinitionForDeserialization(JSONReader context, Class<?> type) {
      return renamed(
          BeanPropertyIntrospector.instance().pojoDefinitionForDeserialization(context, type));
    }

    @Override
    public POJODefinition pojoDefinitionForSerialization(JSONWriter context, Class<?> type) {
      return renamed(
          BeanPropertyIntrospector.instance().pojoDefinitionForSerialization(context, type));
    }

    private static POJODefinition renamed(POJODefinition definition) {
      List<Prop> renamed = new ArrayList<>();
      for (Prop prop : definition.getProperties()) {
        renamed.add(
            new Prop(
                of(prop.name),
                prop.originalName(),
                prop.field,
                prop.setter,
                prop.getter,
                prop.isGetter,
                prop.aliases()));
      }
      return definition.withProperties(renamed);
    }
  }
}
