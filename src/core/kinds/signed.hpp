// The fields that close every record of a decision. For the descriptions of kinds only.
#pragma once

#include "regard/core/kinds/parts.hpp"

namespace regard {

template <class T>
Field under_policy() {
  return field<&T::policy>("policy", "the policy it was made under").filled_in();
}
template <class T>
Field decided_by() {
  return field<&T::decided_by>("decided_by", "the officer who decided, where another typed it")
      .as(Form::officer).about(Whose::officer);
}
template <class T>
Field on_paper() {
  return field<&T::on_paper>("on_paper", "the signed paper, where another typed it").file_only();
}

}  // namespace regard
