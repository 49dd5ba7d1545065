package no.samrad.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingPlace;

/** The fields about when and where a meeting is. */
public class MeetingFields implements Serializable {

  private MeetingForm form = MeetingForm.MEETING;
  private LocalDate day;
  private LocalTime startsAt;
  private LocalTime endsAt;
  private String place;
  private String videoLink;
  private String language = "nb";

  void show(MeetingForm chosen, MeetingPlace when) {
    form = chosen;
    day = when.day();
    startsAt = when.startsAt();
    endsAt = when.endsAt();
    place = when.place();
    videoLink = when.videoLink();
    language = when.language();
  }

  MeetingPlace wanted() {
    return isWritten()
        ? MeetingPlace.answersUntil(day, endsAt, language)
        : new MeetingPlace(day, startsAt, endsAt, place, videoLink, language);
  }

  /** Nobody meets: there is only an end. */
  public boolean isWritten() {
    return form == MeetingForm.WRITTEN;
  }

  public List<MeetingForm> getForms() {
    return List.of(MeetingForm.values());
  }

  public List<String> getLanguages() {
    return List.of("nb", "nn");
  }

  public MeetingForm getForm() {
    return form;
  }

  public void setForm(MeetingForm form) {
    this.form = form;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalTime startsAt) {
    this.startsAt = startsAt;
  }

  public LocalTime getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(LocalTime endsAt) {
    this.endsAt = endsAt;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getVideoLink() {
    return videoLink;
  }

  public void setVideoLink(String videoLink) {
    this.videoLink = videoLink;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
