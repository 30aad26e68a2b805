"""Sums the day's orders."""
import numpy

orders = numpy.array([19.90, 5.00, 42.50])
print(f"{orders.sum():.2f}")
