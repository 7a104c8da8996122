#include "regard/core/kinds/telling.hpp"

#include "signed.hpp"

namespace regard {

const std::vector<Field>& Described<Marker>::fields() {
  static const std::vector<Field> list = {
      field<&Marker::category>("category", "which of the policy's categories it is").from("category").needed(),
      field<&Marker::cites>("cites", "the incident it rests on").needed(Rule::evidence_is_cited),
      field<&Marker::risk>("risk", "what may happen, and to whom; staff and those who are told of it read this")
          .needed().about(Whose::customer).correctable(),
      field<&Marker::precautions>("precautions", "what those who meet the person should do; no word of why")
          .needed().about(Whose::customer),
      field<&Marker::review_on>("review_on", "the day it is looked at again").needed(Rule::review_date_is_given).person_reads(),
      field<&Marker::remove_by>("remove_by", "the day by which it is removed").needed(Rule::end_date_is_given).person_reads(),
      field<&Marker::tell>("tell", "whether the person is told of it").needed(),
      field<&Marker::explanation>("explanation", "why the person is not told; it stays in the file").about(Whose::customer).file_only(),
      under_policy<Marker>(),
      decided_by<Marker>(),
      on_paper<Marker>(),
  };
  return list;
}

const std::vector<Field>& Described<Notification>::fields() {
  static const std::vector<Field> list = {
      field<&Notification::about>("about", "the restriction or marker").needed(),
      field<&Notification::audience>("audience", "what kind of recipient").needed().filled_in(),
      field<&Notification::who>("who", "who was told, or which system was set").needed().about(Whose::other),
      field<&Notification::told_by>("told_by", "how they were told").needed(),
      field<&Notification::told_on>("told_on", "the day they were told").needed(),
      field<&Notification::again>("again", "whether they were told anew, after a change or an election"),
      field<&Notification::except>("except", "which of them was not told").about(Whose::other),
      field<&Notification::alternate>("alternate", "who takes that one's part").about(Whose::other),
      field<&Notification::explanation>("explanation", "why that one was not told; it stays in the file").about(Whose::other).file_only(),
  };
  return list;
}

const std::vector<Field>& Described<Recall>::fields() {
  static const std::vector<Field> list = {
      field<&Recall::about>("about", "the notification that holds no more").needed(),
      field<&Recall::withdrawn_on>("withdrawn_on", "the day they were told so, or the system was set back").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Breach>::fields() {
  static const std::vector<Field> list = {
      field<&Breach::about>("about", "the restriction that was not kept").needed(),
      field<&Breach::occurred_on>("occurred_on", "the day it happened").needed().person_reads().correctable(),
      field<&Breach::summary>("summary", "what happened, in words that the person will read")
          .needed().about(Whose::customer).person_reads().correctable(),
      field<&Breach::handled>("handled", "what was done with the contact").needed().person_reads().correctable(),
      field<&Breach::by_council>("by_council", "whether it was the council that did not keep to it").person_reads().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Exception>::fields() {
  static const std::vector<Field> list = {
      field<&Exception::about>("about", "the restriction").needed(),
      field<&Exception::what>("what", "what is allowed for once; the person will read this").needed().about(Whose::customer).person_reads(),
      field<&Exception::from>("from", "the day, or the first of them").needed().person_reads(),
      field<&Exception::until>("until", "the last day, where it is for more than one").person_reads(),
      field<&Exception::explanation>("explanation", "why; it stays in the file").needed().about(Whose::customer).file_only(),
      under_policy<Exception>(),
  };
  return list;
}

const std::vector<Field>& Described<FiledMail>::fields() {
  static const std::vector<Field> list = {
      field<&FiledMail::about>("about", "the restriction it came under; or the filed mail that was read").needed(),
      field<&FiledMail::received>("received", "the day it came, or the first and the last").correctable(),
      field<&FiledMail::items>("items", "how many letters or messages").correctable(),
      field<&FiledMail::read_on>("read_on", "the day it was read").correctable(),
      field<&FiledMail::new_information>("new_information", "what is new in it, or none").about(Whose::customer).file_only().correctable(),
      field<&FiledMail::safeguarding>("safeguarding", "whether anybody may be at risk, or none").about(Whose::customer).file_only().correctable(),
      field<&FiledMail::request>("request", "whether it asks for something that must be answered").correctable(),
      field<&FiledMail::routed_to>("routed_to", "where it was passed on").correctable(),
  };
  return list;
}

const std::vector<Field>& Described<Remedy>::fields() {
  static const std::vector<Field> list = {
      field<&Remedy::what>("what", "what the council is asked to do").needed().correctable(),
      field<&Remedy::due_by>("due_by", "the day by which it is done").needed().correctable(),
  };
  return list;
}

const std::vector<Field>& Described<OmbudsmanCase>::fields() {
  static const std::vector<Field> list = {
      field<&OmbudsmanCase::body>("body", "which ombudsman").needed().correctable(),
      field<&OmbudsmanCase::reference>("reference", "the ombudsman's reference").needed().correctable(),
      field<&OmbudsmanCase::dated>("dated", "the day of this step").needed().correctable(),
      field<&OmbudsmanCase::stage>("stage", "where it stands").needed(),
      field<&OmbudsmanCase::finding>("finding", "what the ombudsman found").about(Whose::customer).correctable(),
      field<&OmbudsmanCase::remedies>("remedies", "what the council is asked to do, and by when").correctable(),
      field<&OmbudsmanCase::done>("done", "a remedy that has been carried out, in the words it was recorded with").correctable(),
      field<&OmbudsmanCase::owner>("owner", "the officer who sees to the remedies").from("officer").as(Form::officer).about(Whose::officer).correctable(),
  };
  return list;
}

}  // namespace regard
