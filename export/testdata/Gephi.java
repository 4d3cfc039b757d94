import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Loads GEXF or GraphML files into Gephi and tells in JSON what it has then, an object for each.
 *
 * usage: java -Djava.awt.headless=true -cp GEPHI_TOOLKIT_JAR Gephi.java FILE…
 */
public class Gephi {
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    List<String> all = new ArrayList<>();
    for (String file : args) {
      all.add(seen(new File(file)));
    }
    out.println("[" + String.join(",\n", all) + "]");
  }

  static String seen(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    List<String> issues = new ArrayList<>(), names = new ArrayList<>(), amounts = new ArrayList<>(), headcounts = new ArrayList<>();
    container.getReport().getIssues(100).forEachRemaining((Issue issue) -> {
      if (issue.getLevel() != Issue.Level.INFO) {
        issues.add(text(issue.getLevel() + " " + issue.getMessage()));
      }
    });
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    Set<Integer> colours = new HashSet<>();
    for (Node n : graph.getNodes().toArray()) {
      names.add(text(n.getLabel()));
      colours.add(n.getColor().getRGB());
    }
    int timed = 0;
    for (Edge e : graph.getEdges().toArray()) {
      add(amounts, value(e, "amount"), true);
      add(headcounts, value(e, "headcount"), false);
      timed += value(e, "Interval") != null ? 1 : 0;
    }
    return String.format("{\"nodes\": %d, \"edges\": %d, \"directed\": %b, \"names\": %s, \"amounts\": %s, \"headcounts\": %s, \"issues\": %s, \"colours\": %d, \"timed\": %d}",
        graph.getNodeCount(), graph.getEdgeCount(), model.isDirected(), names, amounts, headcounts, issues, colours.size(), timed);
  }

  static Object value(Element e, String title) {
    for (Column c : e.getTable()) {
      if (c.getTitle().equals(title)) {
        return e.getAttribute(c);
      }
    }
    return null;
  }

  static void add(List<String> list, Object number, boolean quoted) {
    if (number != null) {
      list.add(quoted ? text(number) : number.toString());
    }
  }

  static String text(Object value) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : String.valueOf(value).toCharArray()) {
      b.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return b.append('"').toString();
  }
}
