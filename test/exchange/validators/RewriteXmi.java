import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Reads the XMI files that standard input names, one a line, strictly, with a type system; writes each anew in its place. */
public final class RewriteXmi {
  public static void main(String[] arguments) throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new File(arguments[0])));
    types.resolveImports();
    CAS cas = CasCreationUtils.createCas(types, null, null);
    String names = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    for (String name : names.split("\n")) {
      cas.reset();
      try (InputStream in = new FileInputStream(name)) {
        XmiCasDeserializer.deserialize(in, cas, false);
      } catch (Exception failure) {
        throw new Exception(name, failure);
      }
      try (OutputStream out = new FileOutputStream(name)) {
        XmiCasSerializer.serialize(cas, out);
      }
    }
  }
}
