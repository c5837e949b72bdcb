package gg.jte.generated.ondemand.ui.components.chip;
import org.mingjing.court.ui.components.chip.Chip;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtechipGenerated {
	public static final String JTE_NAME = "ui/components/chip/chip.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,2,2,2,2,2,2,2,2,3,3,3,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Chip chip) {
		jteOutput.writeContent("<span class=\"mj-chip mj-chip-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(chip.tone().css());
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(chip.label());
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Chip chip = (Chip)params.get("chip");
		render(jteOutput, jteHtmlInterceptor, chip);
	}
}
