#pragma once

#include "app/documents/flowitem.h"

namespace purser {

class Typesetter;
struct DocumentModel;
struct DocumentStyle;

/** Everything between the heads and feet of the pages of `model`, in its order. Refers to `model`
 * and `style`, which have to outlive it. */
Flow documentFlow(const DocumentModel &model,
                  const DocumentStyle &style,
                  Typesetter &typesetter,
                  qreal width);

} // namespace purser
