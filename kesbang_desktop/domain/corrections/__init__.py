"""What was changed in a paper in Word: found, shown beside the minutes, taken or left."""
