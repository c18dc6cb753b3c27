package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements below the root of an XML document, one in memory at a time. A document type, and
 * with it every entity of its own, is refused.
 */
public final class XmlElements {

  private static final int DEEPEST = 64;

  private XmlElements() {}

  /**
   * Reads a document.
   *
   * @param wanted takes the path of an element below the root, such as {@code
   *     /myanimelist/anime[2]}, and the element; returns whether to go on
   * @throws io.github.traktcli.application.failure.TraktException where it is not XML or declares a
   *     document type
   */
  public static void read(Probe file, BiPredicate<String, XmlElement> wanted) {
    read(file.file(), file.encoding(), wanted);
  }

  /** Returns the name of the root. */
  static String root(SourceFile file, Encoding encoding) {
    String[] root = {""};
    parse(
        file,
        encoding,
        reader -> {
          toRoot(file, reader);
          root[0] = reader.getLocalName();
        });
    return root[0];
  }

  private static void read(
      SourceFile file, Encoding encoding, BiPredicate<String, XmlElement> wanted) {
    parse(
        file,
        encoding,
        reader -> {
          toRoot(file, reader);
          String root = reader.getLocalName();
          Map<String, Integer> numbers = new HashMap<>();
          while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
              return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
              XmlElement element = element(reader, 1);
              int number = numbers.merge(element.name(), 1, Integer::sum);
              String path = "/" + root + "/" + element.name() + "[" + number + "]";
              if (!wanted.test(path, element)) {
                return;
              }
            }
          }
        });
  }

  private interface Parsing {
    void read(XMLStreamReader reader) throws XMLStreamException;
  }

  private static void parse(SourceFile file, Encoding encoding, Parsing parsing) {
    try (Reader text = withoutLeadingSpace(file.text(encoding))) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      parsing.read(factory.createXMLStreamReader(text));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw file.trouble(cause);
      }
      long line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
      throw SourceTrouble.malformed(file.name(), "XML", line, e);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static Reader withoutLeadingSpace(Reader text) throws IOException {
    PushbackReader peeked = new PushbackReader(text);
    int read = peeked.read();
    while (read >= 0 && Character.isWhitespace(read)) {
      read = peeked.read();
    }
    if (read >= 0) {
      peeked.unread(read);
    }
    return peeked;
  }

  private static void toRoot(SourceFile file, XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw SourceTrouble.dtd(file.name());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return;
      }
    }
    throw new XMLStreamException("no root");
  }

  private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep", reader.getLocation());
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlElement(name, attributes, text.toString(), children);
        }
        default -> {}
      }
    }
    throw new XMLStreamException("no end of " + name, reader.getLocation());
  }
}
