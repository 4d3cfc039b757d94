import java.io.OutputStream;
import java.lang.management.ManagementFactory;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/**
 * Writes a file of triples by Apache Jena's RIOT, again and again until it is warm, and tells in JSON how many seconds of processor time
 * the writing thread took the fastest time. Reading is not counted.
 *
 * usage: java -cp FUSEKI_JAR Riot.java FILE nquads|turtle|jsonld
 */
public class Riot {
  public static void main(String[] args) {
    JenaSystem.init();
    DatasetGraph data = RDFDataMgr.loadDatasetGraph(args[0]);
    RDFFormat format = switch (args[1]) {
      case "nquads" -> RDFFormat.NQUADS;
      case "turtle" -> RDFFormat.TURTLE_BLOCKS; // the fastest that it has
      case "jsonld" -> RDFFormat.JSONLD11_FLAT;
      default -> throw new IllegalArgumentException(args[1]);
    };
    long fastest = Long.MAX_VALUE, end = System.nanoTime() + 8_000_000_000L;
    for (int round = 0; round < 3 || System.nanoTime() < end; round++) {
      long start = cpu();
      if (args[1].equals("nquads")) {
        RDFDataMgr.write(OutputStream.nullOutputStream(), data, format);
      } else {
        RDFDataMgr.write(OutputStream.nullOutputStream(), data.getDefaultGraph(), format);
      }
      fastest = Math.min(fastest, cpu() - start);
    }
    System.out.printf("{\"triples\": %d, \"seconds\": %f}%n", data.getDefaultGraph().size(), fastest / 1e9);
  }

  static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
