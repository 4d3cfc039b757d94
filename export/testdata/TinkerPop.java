import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.SimpleBindings;

import org.apache.tinkerpop.gremlin.groovy.jsr223.GremlinGroovyScriptEngine;
import org.apache.tinkerpop.gremlin.jsr223.Customizer;
import org.apache.tinkerpop.gremlin.process.traversal.Traversal;
import org.apache.tinkerpop.gremlin.structure.Graph;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.janusgraph.core.JanusGraphFactory;
import org.janusgraph.graphdb.tinkerpop.plugin.JanusGraphGremlinPlugin;

/**
 * Runs scripts of Groovy as the Gremlin console does, in the folder that it is started in, and prints what each gave, in JSON: for every
 * graph a list of answers, which are lists of rows. graph is a JanusGraph of janusgraph.properties or a TinkerGraph, g its traversals.
 *
 * usage: java -cp 'LIBRARIES/*' TinkerPop.java janusgraph|tinkergraph SCRIPT… [-- janusgraph|tinkergraph SCRIPT…]…
 *
 * A SCRIPT is a file, or a line that begins with a colon.
 */
public class TinkerPop {
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    List<String> graphs = new ArrayList<>();
    for (int i = 0, end; i < args.length; i = end + 1) {
      for (end = i; end < args.length && !args[end].equals("--"); end++) {
      }
      graphs.add(run(args[i], List.of(args).subList(i + 1, end)));
    }
    out.println("[" + String.join(",\n", graphs) + "]");
    System.exit(0); // threads of JanusGraph would wait
  }

  static String run(String kind, List<String> scripts) throws Exception {
    Graph graph = kind.equals("janusgraph") ? JanusGraphFactory.open("janusgraph.properties") : TinkerGraph.open();
    try {
      Customizer[] imports = JanusGraphGremlinPlugin.instance().getCustomizers("gremlin-groovy").orElse(new Customizer[0]);
      GremlinGroovyScriptEngine engine = new GremlinGroovyScriptEngine(imports);
      Bindings names = new SimpleBindings();
      names.put("graph", graph);
      names.put("g", graph.traversal());
      List<String> answers = new ArrayList<>();
      for (String script : scripts) {
        answers.add(rows(engine.eval(script.startsWith(":") ? script.substring(1) : Files.readString(Path.of(script)), names)));
      }
      return "[" + String.join(",\n", answers) + "]";
    } finally {
      graph.close();
    }
  }

  static String rows(Object result) {
    List<Object> items = new ArrayList<>();
    if (result instanceof Traversal<?, ?> traversal) {
      traversal.forEachRemaining(items::add);
    } else {
      items.add(result);
    }
    List<String> rows = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof Map<?, ?> map && result instanceof Traversal && items.size() == 1) { // of groups
        map.forEach((key, value) -> rows.add(row(List.of(key, value))));
      } else {
        rows.add(row(item));
      }
    }
    return "[" + String.join(",", rows) + "]";
  }

  static String row(Object item) {
    List<String> cells = new ArrayList<>();
    flatten(item, cells);
    return "[" + String.join(",", cells) + "]";
  }

  static void flatten(Object item, List<String> cells) {
    if (item instanceof Map<?, ?> map) {
      map.values().forEach(value -> flatten(value, cells));
    } else if (item instanceof Collection<?> list) {
      list.forEach(value -> flatten(value, cells));
    } else {
      cells.add(json(String.valueOf(item)));
    }
  }

  static String json(String text) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      b.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return b.append('"').toString();
  }
}
