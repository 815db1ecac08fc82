#include "ui/widgets/frame.h"
