package no.samrad.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.followup.ActionChoices;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionTaking;
import no.samrad.shared.AreaId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/**
 * Backs WEB-INF/parts/actions.xhtml: the actions of one item, on a page that is about more. The
 * page says which item; when that becomes another, what was typed for the one before is gone.
 */
@Named
@ViewScoped
public class ItemActionsView implements Serializable {

  @Inject transient ActionTaking taking;
  @Inject transient ActionQueries actions;
  @Inject transient ActionDoor door;
  @Inject transient ActionRights rights;
  @Inject transient Messages messages;

  private final ActionForm form = new ActionForm();
  private long item;
  private String slug;
  private ActionRow editing;
  private List<ActionRow> rows;
  private ActionChoices choices;

  /** The actions of the item the page is about. */
  public List<ActionRow> rows(String area, long of) {
    if (rows == null || item != of) {
      item = of;
      slug = area;
      forget();
      read();
    }
    return rows;
  }

  private void read() {
    rows = actions.ofItem(new ItemId(item), door.today(), PageLanguage.now());
  }

  public boolean mayManage(String area) {
    return rights.mayManage(areaOf(area));
  }

  /** Read when the form is shown: whoever only reads has no right to it. */
  public ActionChoices choices(String area) {
    if (choices == null) {
      choices = door.choices(areaOf(area));
    }
    return choices;
  }

  private AreaId areaOf(String area) {
    return door.area(area);
  }

  /** Shows one of them in the form. */
  public void edit(ActionRow row) {
    editing = row;
    form.show(row);
  }

  public void forget() {
    editing = null;
    form.clear();
  }

  /** Writes down what is new, or what became another. */
  public void save() {
    try {
      write();
    } catch (StaleData e) {
      read();
      editing = rows.stream().filter(each -> each.id().equals(editing.id())).findAny().orElse(null);
      messages.stale("followup.stale");
      return;
    }
    forget();
    read();
  }

  private void write() {
    if (editing == null) {
      taking.add(new ItemId(item), form.wanted());
      messages.receipt("followup.added");
    } else {
      taking.change(editing.id(), editing.version(), form.wanted());
      messages.receipt("followup.changed");
    }
  }

  public boolean isChanging() {
    return editing != null;
  }

  public ActionForm getForm() {
    return form;
  }

  public String getSlug() {
    return slug;
  }
}
