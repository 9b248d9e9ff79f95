package org.kenesh.query.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kenesh.agency.AgencyId;

/**
 * Where the boxes, arrows and words of a drawing are, in pixels from the upper left corner. Time
 * goes from left to right: boxes of one year stand in neighbouring columns. Two layouts of one
 * drawing need not be equal.
 *
 * @param width how wide all of it is
 * @param height how high all of it is
 * @param boxes the upper left corner of each box
 * @param arrows the course of each arrow
 */
record Layout(double width, double height, List<Point> boxes, List<Course> arrows) {

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private static final double MARGIN = 24;

    /** A point. */
    record Point(double x, double y) {}

    /**
     * The course of an arrow.
     *
     * @param points from its tail over its bends to its head
     * @param label the upper left corner of its words
     */
    record Course(List<Point> points, Point label) {}

    static Layout of(Drawing drawing) {
        var graph = graph();
        var nodes = new HashMap<AgencyId, ElkNode>();
        for (var box : drawing.boxes()) {
            nodes.put(box.agency(), node(graph, box));
        }
        var edges = drawing.arrows().stream().map(arrow -> edge(arrow, nodes)).toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Layout(
                graph.getWidth(),
                graph.getHeight(),
                drawing.boxes().stream().map(box -> corner(nodes, box)).toList(),
                edges.stream().map(Layout::course).toList());
    }

    private static ElkNode graph() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Box box) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.column());
        return node;
    }

    private static ElkEdge edge(Arrow arrow, Map<AgencyId, ElkNode> nodes) {
        var edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
        var label = ElkGraphUtil.createLabel(edge);
        label.setText(arrow.sentence());
        label.setDimensions(arrow.width(), arrow.height());
        return edge;
    }

    private static Point corner(Map<AgencyId, ElkNode> nodes, Box box) {
        var node = nodes.get(box.agency());
        return node == null ? new Point(0, 0) : new Point(node.getX(), node.getY());
    }

    private static Course course(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var points = new ArrayList<Point>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        var label = edge.getLabels().getFirst();
        return new Course(points, new Point(label.getX(), label.getY()));
    }
}
